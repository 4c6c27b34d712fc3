package no.individuellplan.core.kin.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Nobody at work takes it back for the person. */
final class WithdrawnByThePersonsSide implements Rule<Boolean> {
    @Override
    public String code() {
        return "kin.withdraw.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(Boolean byThePersonsSide) {
        return refuseIf(!byThePersonsSide);
    }
}
