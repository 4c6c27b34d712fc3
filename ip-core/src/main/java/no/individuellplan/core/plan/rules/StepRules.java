package no.individuellplan.core.plan.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for pausing, resuming and ending a plan. A new rule is a new class and a new line here. */
public final class StepRules {
    public static final RuleSet<StepFacts> ALL =
            new RuleSet<>("plan-step", List.of(new StepComesNextInPlan(), new PauseHasAnEnd(), new EndHasAReason()));

    private StepRules() {}
}
