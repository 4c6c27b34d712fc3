package no.individuellplan.core.message.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A message about a person goes to a service that takes part, or that wrote first. */
final class ReceiverTakesPart implements Rule<SendFacts> {
    @Override
    public String code() {
        return "message.send.not-in-plan";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONFIDENTIALITY;
    }

    @Override
    public Decision evaluate(SendFacts facts) {
        return refuseIf(!facts.takesPart());
    }
}
