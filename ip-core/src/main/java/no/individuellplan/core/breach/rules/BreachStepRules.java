package no.individuellplan.core.breach.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for adding a line to a breach. A new rule is a new class and a new line here. */
public final class BreachStepRules {
    public static final RuleSet<BreachStepFacts> ALL = new RuleSet<>(
            "breach-followed-up",
            List.of(
                    new StepHasAKind(),
                    new NewAssessmentHasARisk(),
                    new TimeOfNoticeIsSaid(),
                    new NoticeIsNotBeforeItWasKnown(),
                    new NoticeIsNotAhead(),
                    new StepHasWords()));

    private BreachStepRules() {}
}
