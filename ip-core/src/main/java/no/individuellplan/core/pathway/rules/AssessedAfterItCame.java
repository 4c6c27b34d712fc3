package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A referral is assessed on the day it is received or later. */
final class AssessedAfterItCame implements Rule<CourseFacts> {
    @Override
    public String code() {
        return "pathway.course.assessed-before";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_START;
    }

    @Override
    public Decision evaluate(CourseFacts facts) {
        return refuseIf(facts.referral() != null
                && facts.referral().received() != null
                && facts.referral().assessed() != null
                && facts.referral().assessed().isBefore(facts.referral().received()));
    }
}
