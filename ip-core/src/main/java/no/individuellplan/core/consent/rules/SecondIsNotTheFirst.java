package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Nobody confirms what they have written in themselves. */
final class SecondIsNotTheFirst implements Rule<ConfirmFacts> {
    @Override
    public String code() {
        return "consent.confirm.same-person";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(ConfirmFacts facts) {
        return refuseIf(facts.registrar());
    }
}
