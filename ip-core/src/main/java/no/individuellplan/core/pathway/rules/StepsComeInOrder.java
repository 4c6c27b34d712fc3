package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** First attendance comes ahead of the decision, and the decision ahead of an evaluation. */
final class StepsComeInOrder implements Rule<CourseFacts> {
    @Override
    public String code() {
        return "pathway.course.step-missing";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_TIMES;
    }

    @Override
    public Decision evaluate(CourseFacts facts) {
        return refuseIf(!facts.ready());
    }
}
