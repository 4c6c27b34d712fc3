package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Only a course that goes on is written in. */
final class ThereIsACourseToWriteIn implements Rule<CourseFacts> {
    @Override
    public String code() {
        return "pathway.course.none";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_START;
    }

    @Override
    public Decision evaluate(CourseFacts facts) {
        return refuseIf(!facts.isNew() && !facts.goesOn());
    }
}
