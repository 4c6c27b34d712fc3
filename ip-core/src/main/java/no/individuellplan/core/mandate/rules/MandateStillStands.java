package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What has ended does not end again. */
final class MandateStillStands implements Rule<EndFacts> {
    @Override
    public String code() {
        return "mandate.end.over";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(EndFacts facts) {
        return refuseIf(!facts.stands());
    }
}
