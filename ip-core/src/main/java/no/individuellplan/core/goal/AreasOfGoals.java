package no.individuellplan.core.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.measure.GoalsInPlan;

/** Tells a measure which life area its goal has. */
@ApplicationScoped
class AreasOfGoals implements GoalsInPlan {
    private final Goals goals;

    AreasOfGoals(Goals goals) {
        this.goals = goals;
    }

    @Override
    public Optional<Area> areaOf(GoalId goal, PlanId plan) {
        return Optional.ofNullable(goal)
                .flatMap(goals::find)
                .filter(one -> one.plan().equals(plan))
                .map(Goal::area);
    }
}
