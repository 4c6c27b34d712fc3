package no.individuellplan.core.message.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What rests on no consent does not go to a service the person objects to. */
final class ReceiverIsNotObjectedTo implements Rule<SendFacts> {
    @Override
    public String code() {
        return "message.send.objected";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.OBJECTION_TO_DISCLOSURE;
    }

    @Override
    public Decision evaluate(SendFacts facts) {
        return refuseIf(facts.objected());
    }
}
