package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The one who was named answers, nobody else. */
final class OnlyTheColleagueAskedConfirms implements Rule<ConfirmFacts> {
    @Override
    public String code() {
        return "consent.confirm.not-asked";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(ConfirmFacts facts) {
        return refuseIf(!facts.asked());
    }
}
