package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Only what was taken out can be shared again. */
final class SomethingWasTakenOut implements Rule<ShareAgainFacts> {
    @Override
    public String code() {
        return "consent.narrow.nothing";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(ShareAgainFacts facts) {
        return refuseIf(!facts.taken());
    }
}
