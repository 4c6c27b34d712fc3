package no.individuellplan.core.childcoordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What was done is written in words the family reads. */
final class TaskHasWords implements Rule<TaskFacts> {
    @Override
    public String code() {
        return "child-coordinator.task.no-words";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.MUNICIPALITY_APPOINTS_CHILD_COORDINATOR;
    }

    @Override
    public Decision evaluate(TaskFacts facts) {
        return refuseIf(facts.words() == null);
    }
}
