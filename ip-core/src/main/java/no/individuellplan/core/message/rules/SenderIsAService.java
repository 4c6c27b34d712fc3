package no.individuellplan.core.message.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** E-messages go between services; the person writes on the plan's own page. */
final class SenderIsAService implements Rule<SendFacts> {
    @Override
    public String code() {
        return "message.send.not-a-service";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public Decision evaluate(SendFacts facts) {
        return refuseIf(!facts.fromAService());
    }
}
