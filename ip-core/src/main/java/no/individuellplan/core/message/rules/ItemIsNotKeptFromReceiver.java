package no.individuellplan.core.message.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Nothing leaves about what the person has taken out of what the receiver sees (I9). */
final class ItemIsNotKeptFromReceiver implements Rule<SendFacts> {
    @Override
    public String code() {
        return "message.send.kept";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(SendFacts facts) {
        return refuseIf(facts.kept());
    }
}
