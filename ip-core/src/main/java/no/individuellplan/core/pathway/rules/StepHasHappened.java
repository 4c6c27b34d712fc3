package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What happens in a course is written when it has happened. */
final class StepHasHappened implements Rule<CourseFacts> {
    @Override
    public String code() {
        return "pathway.course.day-ahead";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_TIMES;
    }

    @Override
    public Decision evaluate(CourseFacts facts) {
        return refuseIf(
                facts.step().happens() && facts.day() != null && facts.day().isAfter(facts.today()));
    }
}
