package no.individuellplan.core.need.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Only a need that waits is assessed; an answer already given stands. */
final class NeedWaitsForAssessment implements Rule<AssessFacts> {
    @Override
    public String code() {
        return "need.assess.not-open";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.COORDINATING_UNIT_RECEIVES_NEEDS;
    }

    @Override
    public Decision evaluate(AssessFacts facts) {
        return refuseIf(!facts.open());
    }
}
