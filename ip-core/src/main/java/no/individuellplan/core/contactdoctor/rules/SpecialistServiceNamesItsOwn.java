package no.individuellplan.core.contactdoctor.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A specialist service that takes part names its own contact doctor, and nobody another's. */
final class SpecialistServiceNamesItsOwn implements Rule<DoctorFacts> {
    @Override
    public String code() {
        return "contact-doctor.name.not-specialist";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTACT_DOCTOR;
    }

    @Override
    public Decision evaluate(DoctorFacts facts) {
        return refuseIf(!facts.specialist());
    }
}
