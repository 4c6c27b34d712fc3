package no.individuellplan.core.goal;

import java.time.Instant;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.SuggestionId;

/**
 * A suggestion from somebody at work: new words for a goal, or a new goal. The person answers yes, no or not now.
 *
 * @param goal the goal it is about; null when a new one is suggested
 */
public record Suggestion(
        SuggestionId id,
        PlanId plan,
        PersonId person,
        GoalId goal,
        Area area,
        String words,
        EmploymentId by,
        String byName,
        Instant at,
        State state,
        long version) {

    /** NOT_NOW leaves it open for another day. */
    public enum State {
        WAITING,
        NOT_NOW,
        ACCEPTED,
        DECLINED
    }

    /** Whether the same person suggests the same, and it waits. */
    boolean saysTheSameAs(Suggestion other) {
        return new Suggestion(
                        id,
                        other.plan,
                        other.person,
                        other.goal,
                        other.area,
                        other.words,
                        other.by,
                        byName,
                        at,
                        other.state,
                        version)
                .equals(this);
    }

    Suggestion to(State next) {
        return new Suggestion(id, plan, person, goal, area, words, by, byName, at, next, version);
    }
}
