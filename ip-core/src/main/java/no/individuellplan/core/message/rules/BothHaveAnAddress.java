package no.individuellplan.core.message.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Both services have an electronic address (HER-id). */
final class BothHaveAnAddress implements Rule<SendFacts> {
    @Override
    public String code() {
        return "message.send.no-address";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public Decision evaluate(SendFacts facts) {
        return refuseIf(!facts.addressed());
    }
}
