package no.individuellplan.core.message.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What is put in a plan names the service that wrote it, and that is one known here. */
final class SenderIsInTheRegister implements Rule<PlaceFacts> {
    @Override
    public String code() {
        return "message.place.unknown-sender";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public Decision evaluate(PlaceFacts facts) {
        return refuseIf(!facts.senderKnown());
    }
}
