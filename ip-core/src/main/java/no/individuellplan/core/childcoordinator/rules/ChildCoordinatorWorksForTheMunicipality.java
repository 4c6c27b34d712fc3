package no.individuellplan.core.childcoordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The duty is the municipality's: one of its own is asked. */
final class ChildCoordinatorWorksForTheMunicipality implements Rule<ChildAskFacts> {
    @Override
    public String code() {
        return "child-coordinator.ask.not-municipal";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.MUNICIPALITY_APPOINTS_CHILD_COORDINATOR;
    }

    @Override
    public Decision evaluate(ChildAskFacts facts) {
        return refuseIf(!facts.municipal());
    }
}
