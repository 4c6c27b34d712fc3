package no.individuellplan.core.emergency.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Only a few areas of life are opened, those that are needed. */
final class OnlyWhatIsNeeded implements Rule<EmergencyFacts> {
    @Override
    public String code() {
        return "emergency.open.areas";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.EXCEPTION_FROM_CONFIDENTIALITY;
    }

    @Override
    public Decision evaluate(EmergencyFacts facts) {
        return refuseIf(!facts.areasAreFew());
    }
}
