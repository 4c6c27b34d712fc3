package no.individuellplan.core.contactdoctor.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Who the contact doctor is belongs to health: a service that is not shown it does not write there. */
final class HealthIsSharedWithTheService implements Rule<DoctorFacts> {
    @Override
    public String code() {
        return "contact-doctor.name.health-not-shared";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_DISCLOSURE;
    }

    @Override
    public Decision evaluate(DoctorFacts facts) {
        return refuseIf(!facts.shared());
    }
}
