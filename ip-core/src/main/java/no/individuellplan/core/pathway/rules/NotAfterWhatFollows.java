package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A day is not corrected past a step that follows it. */
final class NotAfterWhatFollows implements Rule<CourseFacts> {
    @Override
    public String code() {
        return "pathway.course.too-late";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_TIMES;
    }

    @Override
    public Decision evaluate(CourseFacts facts) {
        return refuseIf(
                facts.day() != null && facts.notAfter() != null && facts.day().isAfter(facts.notAfter()));
    }
}
