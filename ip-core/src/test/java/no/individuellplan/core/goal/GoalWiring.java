package no.individuellplan.core.goal;

import no.individuellplan.core.measure.GoalsInPlan;

/** What CDI would hand out from this concept. */
public final class GoalWiring {
    private GoalWiring() {}

    public static GoalsInPlan areasOf(Goals goals) {
        return new AreasOfGoals(goals);
    }
}
