package no.individuellplan.core.withheld;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.WithheldId;

/**
 * One thing kept from those who act for a child. It stands until it is lifted; a review date that passes reminds, and
 * opens nothing.
 *
 * @param item null for the whole area
 * @param from the one parent it is kept from; null for all
 * @param actor the child's or the professional's id
 * @param reason in words; what the child gave is respected, not weighed (PBRL-15); a professional's weighs heavily (PBRL-16)
 * @param reviewOn last day before a professional looks at it anew
 * @param reviewed what the last professional who looked at it wrote; null before
 * @param liftedAt null while it stands
 */
public record Withheld(
        WithheldId id,
        PersonId person,
        Area area,
        UUID item,
        PersonId from,
        By by,
        UUID actor,
        String actorName,
        String reason,
        Instant since,
        LocalDate reviewOn,
        String reviewed,
        String reviewerName,
        Instant liftedAt,
        String liftedWhy,
        long version) {

    /** Who keeps it. */
    public enum By {
        CHILD,
        PROFESSIONAL
    }

    public boolean stands() {
        return liftedAt == null;
    }

    /** Whether a professional should look at it now: one kept by a child that nobody has looked at, or one that is due. */
    public boolean reviewDue(LocalDate today) {
        return stands() && (reviewed == null && by == By.CHILD || !reviewOn.isAfter(today));
    }

    Withheld reviewed(String words, String name, LocalDate next) {
        return new Withheld(
                id, person, area, item, from, by, actor, actorName, reason, since, next, words, name, null, null,
                version);
    }

    Withheld lifted(String why, Instant at) {
        return new Withheld(
                id,
                person,
                area,
                item,
                from,
                by,
                actor,
                actorName,
                reason,
                since,
                reviewOn,
                reviewed,
                reviewerName,
                at,
                why,
                version);
    }
}
