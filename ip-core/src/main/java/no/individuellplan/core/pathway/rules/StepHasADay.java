package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What is no words is a day; the day of the start follows from the referral. */
final class StepHasADay implements Rule<CourseFacts> {
    @Override
    public String code() {
        return "pathway.course.no-day";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_TIMES;
    }

    @Override
    public Decision evaluate(CourseFacts facts) {
        return refuseIf(facts.step() != CourseStep.START && !facts.step().isInWords() && facts.day() == null);
    }
}
