package no.individuellplan.api.goal;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Goal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param parent left out for a goal; named for a sub-goal */
@Schema(description = "A goal or sub-goal, in the person's own words.")
public record GoalResponse(
        UUID id,
        UUID plan,
        UUID parent,
        Area area,
        String words,
        String why,
        boolean reached,
        int position,
        Instant changedAt,
        long version) {

    public static GoalResponse of(Goal goal) {
        return new GoalResponse(
                goal.id().value(),
                goal.plan().value(),
                goal.parent() == null ? null : goal.parent().value(),
                goal.area(),
                goal.words(),
                goal.why(),
                goal.reached(),
                goal.position(),
                goal.changedAt(),
                goal.version());
    }
}
