package no.individuellplan.core.childcoordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Appointed when those who answer for the child want it, and not otherwise. */
final class ChildCoordinatorIsWanted implements Rule<ChildAskFacts> {
    @Override
    public String code() {
        return "child-coordinator.ask.not-wanted";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.MUNICIPALITY_APPOINTS_CHILD_COORDINATOR;
    }

    @Override
    public Decision evaluate(ChildAskFacts facts) {
        return refuseIf(!facts.wanted());
    }
}
