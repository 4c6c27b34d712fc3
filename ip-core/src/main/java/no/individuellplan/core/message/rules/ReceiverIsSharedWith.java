package no.individuellplan.core.message.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Nothing leaves to a service the person does not share with today (I9). */
final class ReceiverIsSharedWith implements Rule<SendFacts> {
    @Override
    public String code() {
        return "message.send.not-shared";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_DISCLOSURE;
    }

    @Override
    public Decision evaluate(SendFacts facts) {
        return refuseIf(facts.takesPart() && !facts.shared());
    }
}
