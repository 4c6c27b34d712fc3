package no.individuellplan.core.breach.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every clock of a breach. A new rule is a new class and a new line here. */
public final class BreachClockRules {
    public static final RuleSet<BreachClockFacts> ALL = new RuleSet<>(
            "clocks-of-breach",
            List.of(
                    new AuthorityIsToldWithin72Hours(),
                    new PersonsAreToldOfHighRisk(),
                    new PersonIsToldOfUnlawfulReading(),
                    new SourceIsToldOfUnlawfulReading()));

    private BreachClockRules() {}
}
