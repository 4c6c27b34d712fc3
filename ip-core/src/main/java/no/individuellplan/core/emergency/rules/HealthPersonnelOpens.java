package no.individuellplan.core.emergency.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Only health personnel may set confidentiality aside on their own judgement. */
final class HealthPersonnelOpens implements Rule<EmergencyFacts> {
    @Override
    public String code() {
        return "emergency.open.not-health-personnel";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.EXCEPTION_FROM_CONFIDENTIALITY;
    }

    @Override
    public Decision evaluate(EmergencyFacts facts) {
        return refuseIf(!facts.healthPersonnel());
    }
}
