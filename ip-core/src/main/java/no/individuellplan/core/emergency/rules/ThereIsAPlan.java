package no.individuellplan.core.emergency.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/**
 * There is a plan to open. The same answer for one who is not known and for one with a protected address; said
 * only to one who would have opened it, so that nobody asks the platform who has a plan without the person being told.
 */
final class ThereIsAPlan implements Rule<EmergencyFacts> {
    @Override
    public String code() {
        return "emergency.open.not-found";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.EXCEPTION_FROM_CONFIDENTIALITY;
    }

    @Override
    public Decision evaluate(EmergencyFacts facts) {
        return refuseIf(facts.meant() && !facts.found());
    }
}
