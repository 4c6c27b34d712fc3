package no.individuellplan.core.access;

import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;

/**
 * That one grantee may see or change one area, or one item in it, about one person. No permit means no (I8).
 *
 * @param grantee a person, an employment or a whole unit
 * @param item the only row it is good for; null for the whole area
 * @param from first day
 * @param until last day, Europe/Oslo; null while its basis lasts
 */
public record Permit(
        UUID grantee,
        PersonId person,
        Area area,
        UUID item,
        Right right,
        Basis basis,
        LocalDate from,
        LocalDate until) {

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

    public boolean holdsOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
    }

    public boolean allows(Right wanted) {
        return right == Right.WRITE || (right == Right.READ && wanted == Right.READ);
    }
}
