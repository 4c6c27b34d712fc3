package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** There is a sharing to stop. */
final class KeptIsShared implements Rule<StopSharingKeptFacts> {
    @Override
    public String code() {
        return "withheld.stop.nothing";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(StopSharingKeptFacts facts) {
        return refuseIf(!facts.shared());
    }
}
