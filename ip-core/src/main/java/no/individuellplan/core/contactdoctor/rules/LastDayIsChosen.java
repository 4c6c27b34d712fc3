package no.individuellplan.core.contactdoctor.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** To end it is to say the last day. */
final class LastDayIsChosen implements Rule<DoctorFacts> {
    @Override
    public String code() {
        return "contact-doctor.name.no-last-day";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public Decision evaluate(DoctorFacts facts) {
        return refuseIf(facts.ends() && facts.until() == null);
    }
}
