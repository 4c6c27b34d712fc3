package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** On its own day the treatment plan is evaluated, and a new day is set. */
final class TreatmentPlanIsEvaluated implements Rule<TogetherFacts> {
    @Override
    public String code() {
        return "pathway.together.evaluation";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.TREATMENT_PLAN;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.CLOCK;
    }

    @Override
    public Decision evaluate(TogetherFacts facts) {
        return refuseIf(facts.nextEvaluation() != null && !facts.today().isBefore(facts.nextEvaluation()));
    }
}
