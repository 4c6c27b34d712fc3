package no.individuellplan.core.protection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The mailbox belongs to a service that is known here. */
final class MailboxIsKnown implements Rule<MailboxFacts> {
    @Override
    public String code() {
        return "protection.mailbox.unknown";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROTECTED_ADDRESS;
    }

    @Override
    public Decision evaluate(MailboxFacts facts) {
        return refuseIf(!facts.known());
    }
}
