package no.individuellplan.core.childcoordinator.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for answering. A new rule is a new class and a new line here. */
public final class ChildAnswerRules {
    public static final RuleSet<ChildAnswerFacts> ALL =
            new RuleSet<>("child-coordinator-answer", List.of(new OneAskedSaysYesOrNo()));

    private ChildAnswerRules() {}
}
