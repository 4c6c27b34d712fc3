package no.individuellplan.core.emergency.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What one may see already is not opened. */
final class AccessIsMissing implements Rule<EmergencyFacts> {
    @Override
    public String code() {
        return "emergency.open.may-already";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.EXCEPTION_FROM_CONFIDENTIALITY;
    }

    @Override
    public Decision evaluate(EmergencyFacts facts) {
        return refuseIf(facts.mayAlready());
    }
}
