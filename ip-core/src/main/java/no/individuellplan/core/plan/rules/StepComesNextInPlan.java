package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A plan goes from prepared to active, rests and comes back, and ends. */
final class StepComesNextInPlan implements Rule<StepFacts> {
    @Override
    public String code() {
        return "plan.step.not-next";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_PLAN;
    }

    @Override
    public Decision evaluate(StepFacts facts) {
        return refuseIf(!facts.mayComeNext());
    }
}
