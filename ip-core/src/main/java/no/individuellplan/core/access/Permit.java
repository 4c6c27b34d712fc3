package no.individuellplan.core.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.id.PersonId;

/**
 * That one grantee may see or change one area, or one item in it, about one person. No permit means no (I8).
 *
 * @param grantee a person, an employment or a whole unit
 * @param item the only row it is good for; null for the whole area
 * @param from first day
 * @param until last day, Europe/Oslo; null while its basis lasts
 * @param endsAt the instant from which it no longer holds, for one that lasts hours; null for all others
 */
public record Permit(
        UUID grantee,
        PersonId person,
        Area area,
        UUID item,
        Right right,
        Basis basis,
        LocalDate from,
        LocalDate until,
        Instant endsAt) {

    /** One that lasts whole days. */
    public Permit(
            UUID grantee,
            PersonId person,
            Area area,
            UUID item,
            Right right,
            Basis basis,
            LocalDate from,
            LocalDate until) {
        this(grantee, person, area, item, right, basis, from, until, null);
    }

    /**
     * WRITE includes READ. BARRED shuts its grantee out of everything about the person, whatever else they hold; WITHHELD out
     * of one item.
     */
    public enum Right {
        BARRED,
        WITHHELD,
        READ,
        WRITE
    }

    /** The same for somebody else. */
    Permit givenTo(UUID other) {
        return new Permit(other, person, area, item, right, basis, from, until, endsAt);
    }

    /** The same on fewer days; nothing when none are left. @param first to last day */
    Stream<Permit> within(LocalDate first, LocalDate last) {
        LocalDate begins = from == null || from.isBefore(first) ? first : from;
        LocalDate ends = until == null || until.isAfter(last) ? last : until;
        return begins.isAfter(ends) ? Stream.empty() : Stream.of(lasting(begins, ends));
    }

    /** The same on other days. @param last null without an end */
    Permit lasting(LocalDate first, LocalDate last) {
        return new Permit(grantee, person, area, item, right, basis, first, last, endsAt);
    }

    public boolean holdsOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
    }

    public boolean endedBy(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }

    public boolean allows(Right wanted) {
        return right == Right.WRITE || (right == Right.READ && wanted == Right.READ);
    }
}
