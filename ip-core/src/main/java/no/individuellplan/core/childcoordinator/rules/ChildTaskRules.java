package no.individuellplan.core.childcoordinator.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for writing on a task. A new rule is a new class and a new line here. */
public final class ChildTaskRules {
    public static final RuleSet<TaskFacts> ALL = new RuleSet<>(
            "child-coordinator-task",
            List.of(
                    new ChildCoordinatorWritesTheTasks(),
                    new TaskIsNamed(),
                    new TaskHasWords(),
                    new TaskDayIsNotAhead()));

    private ChildTaskRules() {}
}
