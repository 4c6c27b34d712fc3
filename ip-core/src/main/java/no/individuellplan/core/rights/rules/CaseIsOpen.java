package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What has been answered for good is not answered again. */
final class CaseIsOpen implements Rule<AnswerFacts> {
    @Override
    public String code() {
        return "rights.answer.closed";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.COMPLAINT_ROUTE;
    }

    @Override
    public Decision evaluate(AnswerFacts facts) {
        return refuseIf(facts.closed());
    }
}
