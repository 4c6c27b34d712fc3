package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** Whether those who help should meet as a group is looked at together, and said in words. */
final class CareTeamIsAssessed implements Rule<TogetherFacts> {
    @Override
    public String code() {
        return "pathway.together.care-team";
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
        return refuseIf(!facts.careTeamAssessed());
    }
}
