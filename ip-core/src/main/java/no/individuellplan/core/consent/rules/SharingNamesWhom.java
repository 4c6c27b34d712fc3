package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A consent to share says with whom. */
final class SharingNamesWhom implements Rule<ConsentFacts> {
    @Override
    public String code() {
        return "consent.answer.no-recipient";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(ConsentFacts facts) {
        return refuseIf(facts.yes() && facts.sharing() && !facts.recipientNamed());
    }
}
