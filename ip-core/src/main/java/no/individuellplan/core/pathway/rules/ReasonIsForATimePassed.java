package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A reason is written for a recommended time that has been passed. */
final class ReasonIsForATimePassed implements Rule<CourseFacts> {
    @Override
    public String code() {
        return "pathway.course.not-passed";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_TIMES;
    }

    @Override
    public Decision evaluate(CourseFacts facts) {
        return refuseIf(facts.step() == CourseStep.REASON && !facts.passed());
    }
}
