package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The child has read what is agreed to; a professional says why. */
final class SharingKeptHasWords implements Rule<ShareKeptFacts> {
    @Override
    public String code() {
        return "withheld.share.no-words";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(ShareKeptFacts facts) {
        return refuseIf(facts.words() == null || facts.words().isBlank());
    }
}
