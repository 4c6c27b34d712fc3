package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** An assessment takes longer ahead of the decision, in the kinds of pathway that leave room for it. */
final class LongerBeforeTheDecision implements Rule<CourseFacts> {
    @Override
    public String code() {
        return "pathway.course.not-longer";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_TIMES;
    }

    @Override
    public Decision evaluate(CourseFacts facts) {
        return refuseIf(facts.step() == CourseStep.LONGER && !facts.mayTakeLonger());
    }
}
