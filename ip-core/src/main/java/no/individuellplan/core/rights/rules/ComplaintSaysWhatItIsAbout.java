package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What it is about decides who decides and how long there is. */
final class ComplaintSaysWhatItIsAbout implements Rule<ComplaintFacts> {
    @Override
    public String code() {
        return "rights.complaint.no-subject";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.COMPLAINT_ROUTE;
    }

    @Override
    public Decision evaluate(ComplaintFacts facts) {
        return refuseIf(facts.about() == null);
    }
}
