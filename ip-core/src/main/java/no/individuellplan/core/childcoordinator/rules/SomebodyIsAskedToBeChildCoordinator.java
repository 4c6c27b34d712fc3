package no.individuellplan.core.childcoordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** The family wants a child coordinator, and nobody holds the role or has been asked. */
final class SomebodyIsAskedToBeChildCoordinator implements Rule<ChildClockFacts> {
    @Override
    public String code() {
        return "child-coordinator.clock.nobody";
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
        return refuseIf(facts.lasts() && !facts.held() && !facts.asked());
    }
}
