package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A later answer counts: an older yes never opens what has been answered since. */
final class NothingWasAnsweredSince implements Rule<RegisterFacts> {
    @Override
    public String code() {
        return "consent.register.answered-since";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(RegisterFacts facts) {
        return refuseIf(facts.yes() && facts.answeredSince());
    }
}
