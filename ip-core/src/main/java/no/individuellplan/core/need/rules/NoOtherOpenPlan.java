package no.individuellplan.core.need.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** One person has one plan (I1). */
final class NoOtherOpenPlan implements Rule<OfferFacts> {
    @Override
    public String code() {
        return "need.offer.has-plan";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ONE_PLAN_KEPT_UP_TO_DATE;
    }

    @Override
    public Decision evaluate(OfferFacts facts) {
        return refuseIf(facts.hasOpenPlan());
    }
}
