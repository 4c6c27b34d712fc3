package no.individuellplan.core.need.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The right to a plan is for those who need long-term and coordinated services. */
final class NeedsLongTermCoordinatedServices implements Rule<OfferFacts> {
    @Override
    public String code() {
        return "need.offer.not-entitled";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.RIGHT_TO_PLAN;
    }

    @Override
    public Decision evaluate(OfferFacts facts) {
        return refuseIf(!facts.entitled());
    }
}
