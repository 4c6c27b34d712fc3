package no.individuellplan.core.measure.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for answering and reporting a measure. A new rule is a new class and a new line here. */
public final class MoveRules {
    public static final RuleSet<MoveFacts> ALL = new RuleSet<>(
            "measure-answer",
            List.of(new MeasureOfAPlanInWork(), new OnlyTheOneAskedAnswers(), new StepComesNext(), new NoHasAReason()));

    private MoveRules() {}
}
