package no.individuellplan.core.relocation.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for answering whether the plan goes along, besides those of consent. A new rule is a new class and a new line here. */
public final class RelocationAnswerRules {
    public static final RuleSet<AnswerFacts> ALL =
            new RuleSet<>("relocation-answer", List.of(new MoveCanStillBeAnswered(), new ProtectedMoveIsNotAgreedTo()));

    private RelocationAnswerRules() {}
}
