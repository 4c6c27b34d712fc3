package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A complaint is written; how short does not matter. */
final class ComplaintHasWords implements Rule<ComplaintFacts> {
    @Override
    public String code() {
        return "rights.complaint.no-words";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.COMPLAINT_IS_WRITTEN;
    }

    @Override
    public Decision evaluate(ComplaintFacts facts) {
        return refuseIf(facts.words() == null);
    }
}
