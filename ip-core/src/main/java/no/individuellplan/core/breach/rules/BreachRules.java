package no.individuellplan.core.breach.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for recording a breach. A new rule is a new class and a new line here. */
public final class BreachRules {
    public static final RuleSet<BreachFacts> ALL = new RuleSet<>(
            "breach-recorded",
            List.of(
                    new BreachHasAKind(),
                    new BreachIsOfTheOrganisation(),
                    new TimeItWasKnownIsSaid(),
                    new TimeItWasKnownIsNotAhead(),
                    new BreachIsAssessed(),
                    new BreachIsDescribed()));

    private BreachRules() {}
}
