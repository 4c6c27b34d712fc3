package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The colleague has the signed paper before them. */
final class PaperIsAtHand implements Rule<ConfirmFacts> {
    @Override
    public String code() {
        return "consent.confirm.not-seen";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(ConfirmFacts facts) {
        return refuseIf(!facts.seen());
    }
}
