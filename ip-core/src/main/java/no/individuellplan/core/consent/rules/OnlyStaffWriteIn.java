package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Whoever can answer here answers here; only somebody at work writes in for another. */
final class OnlyStaffWriteIn implements Rule<RegisterFacts> {
    @Override
    public String code() {
        return "consent.register.not-at-work";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(RegisterFacts facts) {
        return refuseIf(!facts.atWork());
    }
}
