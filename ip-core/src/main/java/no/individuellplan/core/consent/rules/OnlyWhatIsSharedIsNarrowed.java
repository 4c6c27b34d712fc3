package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Goals, measures and texts about the person are taken out; what a plan must say to work is not. */
final class OnlyWhatIsSharedIsNarrowed implements Rule<NarrowFacts> {
    @Override
    public String code() {
        return "consent.narrow.not-shared";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(NarrowFacts facts) {
        return refuseIf(!facts.ofWhatIsShared());
    }
}
