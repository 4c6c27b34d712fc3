package no.individuellplan.core.pathway.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every clock of rehabilitation with medicines. A new rule is a new class and a new line here. */
public final class LarClockRules {
    public static final RuleSet<LarFacts> ALL =
            new RuleSet<>("offer-of-plan-in-opioid-rehabilitation", List.of(new PlanIsOfferedInLar()));

    private LarClockRules() {}
}
