package no.individuellplan.core.childcoordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The tasks are the child coordinator's own. */
final class ChildCoordinatorWritesTheTasks implements Rule<TaskFacts> {
    @Override
    public String code() {
        return "child-coordinator.task.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.MUNICIPALITY_APPOINTS_CHILD_COORDINATOR;
    }

    @Override
    public Decision evaluate(TaskFacts facts) {
        return refuseIf(!facts.holder());
    }
}
