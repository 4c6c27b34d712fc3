package no.individuellplan.core.childcoordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is the coordinating unit that handles the need which appoints: without a need there is nobody to ask. */
final class FamilyHasACoordinatingUnit implements Rule<WantFacts> {
    @Override
    public String code() {
        return "child-coordinator.want.no-unit";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.COORDINATING_UNIT;
    }

    @Override
    public Decision evaluate(WantFacts facts) {
        return refuseIf(!facts.unitKnown());
    }
}
