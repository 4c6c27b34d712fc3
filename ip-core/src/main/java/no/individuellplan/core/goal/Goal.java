package no.individuellplan.core.goal;

import java.time.Instant;
import java.util.Objects;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;

/**
 * A goal ({@code hovedmål}) or sub-goal ({@code delmål}), in the person's own words (I6).
 *
 * @param parent the goal a sub-goal belongs to; null for a goal
 * @param words as the person wrote them
 * @param why what it means to the person; null when not said
 * @param wordedBy who wrote the words: the person's id, or their representative's
 */
public record Goal(
        GoalId id,
        PlanId plan,
        PersonId person,
        GoalId parent,
        Area area,
        String words,
        String why,
        PersonId wordedBy,
        boolean reached,
        int position,
        Instant changedAt,
        long version) {

    /** Whether it says the same in the same place, so that the same form sent twice is one goal. */
    boolean says(GoalId inside, Area about, String sameWords, String sameWhy) {
        return !reached
                && Objects.equals(parent, inside)
                && area == about
                && words.equals(sameWords)
                && Objects.equals(why, sameWhy);
    }

    Goal worded(String newWords, String newWhy, PersonId by, Instant at) {
        return new Goal(id, plan, person, parent, area, newWords, newWhy, by, reached, position, at, version);
    }

    Goal marked(boolean isReached, Instant at) {
        return new Goal(id, plan, person, parent, area, words, why, wordedBy, isReached, position, at, version);
    }
}
