package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** One person has one plan (I1). */
final class OnePlanPerPerson implements Rule<OpenFacts> {
    @Override
    public String code() {
        return "plan.open.has-plan";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ONE_PLAN_KEPT_UP_TO_DATE;
    }

    @Override
    public Decision evaluate(OpenFacts facts) {
        return refuseIf(facts.hasOpenPlan());
    }
}
