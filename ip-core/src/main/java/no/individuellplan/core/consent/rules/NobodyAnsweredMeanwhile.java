package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What the person has answered after signing counts. */
final class NobodyAnsweredMeanwhile implements Rule<ConfirmFacts> {
    @Override
    public String code() {
        return "consent.confirm.answered-since";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(ConfirmFacts facts) {
        return refuseIf(facts.answeredSince());
    }
}
