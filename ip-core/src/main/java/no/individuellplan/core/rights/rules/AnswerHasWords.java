package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** An answer is reasoned, in words the person reads. */
final class AnswerHasWords implements Rule<AnswerFacts> {
    @Override
    public String code() {
        return "rights.answer.no-words";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROPER_PROCEDURE;
    }

    @Override
    public Decision evaluate(AnswerFacts facts) {
        return refuseIf(facts.words() == null);
    }
}
