package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A step is reached on the day of the one ahead of it or later. */
final class NotBeforeTheStepAhead implements Rule<CourseFacts> {
    @Override
    public String code() {
        return "pathway.course.too-early";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_TIMES;
    }

    @Override
    public Decision evaluate(CourseFacts facts) {
        return refuseIf(
                facts.day() != null && facts.notBefore() != null && facts.day().isBefore(facts.notBefore()));
    }
}
