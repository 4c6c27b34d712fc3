package no.individuellplan.core.childcoordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** One of the five tasks of the act. */
final class TaskIsNamed implements Rule<TaskFacts> {
    @Override
    public String code() {
        return "child-coordinator.task.which";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.MUNICIPALITY_APPOINTS_CHILD_COORDINATOR;
    }

    @Override
    public Decision evaluate(TaskFacts facts) {
        return refuseIf(!facts.named());
    }
}
