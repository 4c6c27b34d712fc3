package no.individuellplan.core.childcoordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What was done has a day, today or before. */
final class TaskDayIsNotAhead implements Rule<TaskFacts> {
    @Override
    public String code() {
        return "child-coordinator.task.day";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.MUNICIPALITY_APPOINTS_CHILD_COORDINATOR;
    }

    @Override
    public Decision evaluate(TaskFacts facts) {
        return refuseIf(facts.day() == null || facts.day().isAfter(facts.today()));
    }
}
