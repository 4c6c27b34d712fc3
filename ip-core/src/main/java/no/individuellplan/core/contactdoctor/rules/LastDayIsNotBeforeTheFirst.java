package no.individuellplan.core.contactdoctor.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The last day is the first, or later. */
final class LastDayIsNotBeforeTheFirst implements Rule<DoctorFacts> {
    @Override
    public String code() {
        return "contact-doctor.name.last-day-before-first";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public Decision evaluate(DoctorFacts facts) {
        return refuseIf(
                facts.from() != null && facts.until() != null && facts.until().isBefore(facts.from()));
    }
}
