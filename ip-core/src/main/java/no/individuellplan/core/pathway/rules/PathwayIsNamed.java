package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A course is of one of the kinds there are codes for. */
final class PathwayIsNamed implements Rule<CourseFacts> {
    @Override
    public String code() {
        return "pathway.course.no-pathway";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_CODES;
    }

    @Override
    public Decision evaluate(CourseFacts facts) {
        return refuseIf(facts.referral() != null && facts.referral().pathway() == null);
    }
}
