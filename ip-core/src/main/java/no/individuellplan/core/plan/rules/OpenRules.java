package no.individuellplan.core.plan.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for opening a plan. A new rule is a new class and a new line here. */
public final class OpenRules {
    public static final RuleSet<OpenFacts> ALL =
            new RuleSet<>("plan-opening", List.of(new PlanWasOffered(), new OnePlanPerPerson()));

    private OpenRules() {}
}
