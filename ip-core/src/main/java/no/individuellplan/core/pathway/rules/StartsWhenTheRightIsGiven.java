package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** By the revised rule a course starts when the referral has been assessed and the right to help given. */
final class StartsWhenTheRightIsGiven implements Rule<CourseFacts> {
    @Override
    public String code() {
        return "pathway.course.not-assessed";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_START;
    }

    @Override
    public Decision evaluate(CourseFacts facts) {
        return refuseIf(facts.isUnderRevisedRule() && facts.referral().assessed() == null);
    }
}
