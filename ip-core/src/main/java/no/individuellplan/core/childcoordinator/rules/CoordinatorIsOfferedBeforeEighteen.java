package no.individuellplan.core.childcoordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** Before 18 an ordinary coordinator is offered. */
final class CoordinatorIsOfferedBeforeEighteen implements Rule<ChildClockFacts> {
    @Override
    public String code() {
        return "child-coordinator.clock.offer";
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
        return refuseIf(facts.handOverHasBegun() && !facts.coordinated());
    }
}
