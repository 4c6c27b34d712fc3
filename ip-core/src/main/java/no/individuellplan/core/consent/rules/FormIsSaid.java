package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is said whether it was on paper or by word of mouth. */
final class FormIsSaid implements Rule<RegisterFacts> {
    @Override
    public String code() {
        return "consent.register.no-form";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(RegisterFacts facts) {
        return refuseIf(!facts.onPaper() && !facts.inWords());
    }
}
