package no.individuellplan.core.childcoordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** The hand-over begins in good time before 18. */
final class ChildCoordinatorIsHandedOver implements Rule<ChildClockFacts> {
    @Override
    public String code() {
        return "child-coordinator.clock.hand-over";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.MUNICIPALITY_APPOINTS_CHILD_COORDINATOR;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.CLOCK;
    }

    @Override
    public Decision evaluate(ChildClockFacts facts) {
        return refuseIf(facts.held() && facts.handOverHasBegun());
    }
}
