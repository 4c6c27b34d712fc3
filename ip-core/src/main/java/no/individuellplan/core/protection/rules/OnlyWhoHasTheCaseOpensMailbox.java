package no.individuellplan.core.protection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Whoever has the case decides whether a message may tell where the person is. */
final class OnlyWhoHasTheCaseOpensMailbox implements Rule<MailboxFacts> {
    @Override
    public String code() {
        return "protection.mailbox.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROTECTED_ADDRESS;
    }

    @Override
    public Decision evaluate(MailboxFacts facts) {
        return refuseIf(!facts.hasTheCase());
    }
}
