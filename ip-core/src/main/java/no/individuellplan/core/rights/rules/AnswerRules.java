package no.individuellplan.core.rights.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for answering a complaint or a request about one's own information. A new rule is a new class and a new line here. */
public final class AnswerRules {
    public static final RuleSet<AnswerFacts> ALL = new RuleSet<>(
            "answer-to-request",
            List.of(
                    new CaseIsOpen(),
                    new AnswerHasWords(),
                    new PromisedDayIsAhead(),
                    new PromisedDayIsWithinThreeMonths(),
                    new RefusalOfAComplaintIsForwarded()));

    private AnswerRules() {}
}
