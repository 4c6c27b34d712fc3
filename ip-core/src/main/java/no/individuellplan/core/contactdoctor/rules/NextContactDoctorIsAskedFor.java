package no.individuellplan.core.contactdoctor.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** Some days before a contact doctor ends, the service is asked who takes over. */
final class NextContactDoctorIsAskedFor implements Rule<DoctorClockFacts> {
    @Override
    public String code() {
        return "contact-doctor.clock.next";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTACT_DOCTOR;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.CLOCK;
    }

    @Override
    public Decision evaluate(DoctorClockFacts facts) {
        return refuseIf(facts.endsSoon() && !facts.followed());
    }
}
