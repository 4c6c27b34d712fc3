package no.individuellplan.core.contactdoctor.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The first day is said. */
final class FirstDayIsChosen implements Rule<DoctorFacts> {
    @Override
    public String code() {
        return "contact-doctor.name.no-first-day";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public Decision evaluate(DoctorFacts facts) {
        return refuseIf(facts.from() == null);
    }
}
