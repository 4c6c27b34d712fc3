package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** Whether there is a right to an individual plan is looked at together, and said in words. */
final class RightToPlanIsAssessed implements Rule<TogetherFacts> {
    @Override
    public String code() {
        return "pathway.together.plan";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_AND_PLAN;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.INFORMS;
    }

    @Override
    public Decision evaluate(TogetherFacts facts) {
        return refuseIf(!facts.planAssessed());
    }
}
