package no.individuellplan.core.oversight.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Nobody decides about their own access. */
final class SomebodyElseReviews implements Rule<DecisionFacts> {
    @Override
    public String code() {
        return "oversight.decision.own-reading";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ACCESS_CONTROL_AND_LOG;
    }

    @Override
    public Decision evaluate(DecisionFacts facts) {
        return refuseIf(facts.own());
    }
}
