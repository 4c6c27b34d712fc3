package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** From the clinical decision on there is a treatment plan, with the day it is next evaluated. */
final class TreatmentPlanHasADay implements Rule<TogetherFacts> {
    @Override
    public String code() {
        return "pathway.together.treatment-plan";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.TREATMENT_PLAN;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.INFORMS;
    }

    @Override
    public Decision evaluate(TogetherFacts facts) {
        return refuseIf(facts.decided() && facts.nextEvaluation() == null);
    }
}
