package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What was not right is written, so that it can be mended. */
final class NotRightHasAReason implements Rule<ConfirmFacts> {
    @Override
    public String code() {
        return "consent.confirm.no-reason";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(ConfirmFacts facts) {
        return refuseIf(facts.reason() == null);
    }
}
