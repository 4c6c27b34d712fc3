package no.individuellplan.core.contactdoctor.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A plan that rests, or has ended, keeps what it has. */
final class PlanCanBeWorkedOn implements Rule<DoctorFacts> {
    @Override
    public String code() {
        return "contact-doctor.name.plan-rests";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_PLAN;
    }

    @Override
    public Decision evaluate(DoctorFacts facts) {
        return refuseIf(!facts.inWork());
    }
}
