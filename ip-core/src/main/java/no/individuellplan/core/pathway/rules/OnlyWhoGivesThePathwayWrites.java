package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Written in by health personnel of a specialist service that takes part or coordinates; no consent of the person's is asked for. */
final class OnlyWhoGivesThePathwayWrites implements Rule<CourseFacts> {
    @Override
    public String code() {
        return "pathway.course.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_WITHOUT_CONSENT;
    }

    @Override
    public Decision evaluate(CourseFacts facts) {
        return refuseIf(!facts.hasTheTask());
    }
}
