package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A complaint that is not upheld is sent on to the body above, not turned down. */
final class RefusalOfAComplaintIsForwarded implements Rule<AnswerFacts> {
    @Override
    public String code() {
        return "rights.answer.forward";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.RIGHT_TO_COMPLAIN;
    }

    @Override
    public Decision evaluate(AnswerFacts facts) {
        return refuseIf(facts.complaint() && facts.refuses());
    }
}
