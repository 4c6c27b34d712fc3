package no.individuellplan.core.measure;

import java.util.Optional;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.PlanId;

/** What a measure needs to know of its goal. Answered by the goal. */
public interface GoalsInPlan {
    /** The life area of the goal; empty when the plan has no such goal that the actor may see. */
    Optional<Area> areaOf(GoalId goal, PlanId plan);
}
