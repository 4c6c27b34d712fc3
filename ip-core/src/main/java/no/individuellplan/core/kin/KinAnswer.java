package no.individuellplan.core.kin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;

/**
 * One line of the ledger of next of kin: what the person, or the one named, answered, once. Never changed; a withdrawal is
 * a new line. A register's relation is no line here, and gives nothing (PBRL-01).
 *
 * @param by the person, or the kin
 * @param yes false for a no, and for taking a yes back
 * @param areas what the person lets the kin see; empty in the kin's own lines
 * @param relation in the person's words; null in the kin's own lines
 * @param nearest whether the person names this one as the nearest of all
 * @param from first day, Europe/Oslo
 * @param until last day; null in a no and in the kin's own lines
 * @param textShown the words the giver saw
 */
public record KinAnswer(
        UUID id,
        PersonId person,
        PersonId kin,
        PersonId by,
        boolean yes,
        Set<Area> areas,
        String relation,
        boolean nearest,
        LocalDate from,
        LocalDate until,
        String textShown,
        Instant at) {
    public KinAnswer {
        areas = Set.copyOf(areas);
    }

    boolean byKin() {
        return by.equals(kin);
    }
}
