package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** By the rule before it a course started when the referral was received. */
final class StartedWhenTheReferralCame implements Rule<CourseFacts> {
    @Override
    public String code() {
        return "pathway.course.not-received";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_START;
    }

    @Override
    public Decision evaluate(CourseFacts facts) {
        return refuseIf(facts.isUnderOldRule() && facts.referral().received() == null);
    }
}
