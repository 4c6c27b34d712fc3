package no.individuellplan.core.childcoordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The municipality appoints, by the coordinating unit that handles the need. */
final class CoordinatingUnitAppointsChildCoordinator implements Rule<ChildAskFacts> {
    @Override
    public String code() {
        return "child-coordinator.ask.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.COORDINATING_UNIT;
    }

    @Override
    public Decision evaluate(ChildAskFacts facts) {
        return refuseIf(!facts.mayAsk());
    }
}
