package no.individuellplan.core.measure.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A measure belongs to a goal in the same plan. */
final class MeasureServesAGoal implements Rule<RequestFacts> {
    @Override
    public String code() {
        return "measure.ask.no-goal";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public Decision evaluate(RequestFacts facts) {
        return refuseIf(!facts.goalInPlan());
    }
}
