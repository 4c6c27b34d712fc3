package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** One service has one course at a time for a person. */
final class OneCourseAtATime implements Rule<CourseFacts> {
    @Override
    public String code() {
        return "pathway.course.already";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_START;
    }

    @Override
    public Decision evaluate(CourseFacts facts) {
        return refuseIf(facts.isNew() && facts.goesOn());
    }
}
