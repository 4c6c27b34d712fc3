package no.individuellplan.core.contactdoctor.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A service has one contact doctor for the person at a time. */
final class OneContactDoctorAtATime implements Rule<DoctorFacts> {
    @Override
    public String code() {
        return "contact-doctor.name.one-at-a-time";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTACT_DOCTOR;
    }

    @Override
    public Decision evaluate(DoctorFacts facts) {
        return refuseIf(facts.from() != null
                && facts.others().stream().anyMatch(one -> one.meets(facts.from(), facts.until())));
    }
}
