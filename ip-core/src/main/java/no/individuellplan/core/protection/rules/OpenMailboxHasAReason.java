package no.individuellplan.core.protection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is said in words why the mailbox of a service may get what tells where the person is. */
final class OpenMailboxHasAReason implements Rule<MailboxFacts> {
    @Override
    public String code() {
        return "protection.mailbox.no-reason";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROTECTED_ADDRESS;
    }

    @Override
    public Decision evaluate(MailboxFacts facts) {
        return refuseIf(facts.why() == null);
    }
}
