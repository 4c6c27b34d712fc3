package no.individuellplan.core.message.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What is sent names the unit that sent it, and so a place: about one whose address is protected nothing leaves but to a mailbox the case team has opened (I11). */
final class AddressIsNotToldByPost implements Rule<SendFacts> {
    @Override
    public String code() {
        return "message.send.address-protected";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROTECTED_ADDRESS;
    }

    @Override
    public Decision evaluate(SendFacts facts) {
        return refuseIf(facts.tellsAddress());
    }
}
