package no.individuellplan.core.need.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** An assessment says why. */
final class AssessmentHasReason implements Rule<AssessFacts> {
    @Override
    public String code() {
        return "need.assess.no-reason";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROPER_PROCEDURE;
    }

    @Override
    public Decision evaluate(AssessFacts facts) {
        return refuseIf(facts.reason() == null || facts.reason().isBlank());
    }
}
