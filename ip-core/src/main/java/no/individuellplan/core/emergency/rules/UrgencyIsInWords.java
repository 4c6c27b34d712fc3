package no.individuellplan.core.emergency.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The reason is written, for the person and for whoever looks at it afterwards. */
final class UrgencyIsInWords implements Rule<EmergencyFacts> {
    @Override
    public String code() {
        return "emergency.open.no-reason";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DISCLOSURE_IS_LOGGED;
    }

    @Override
    public Decision evaluate(EmergencyFacts facts) {
        return refuseIf(facts.reason() == null);
    }
}
