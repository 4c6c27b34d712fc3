package no.individuellplan.core.coordinator;

import java.time.Instant;
import java.time.LocalDate;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/**
 * Who coordinates for one person. While nobody holds the chair, the coordinating unit visibly does (I4).
 *
 * @param unit the coordinating unit that answers for it
 * @param holder the one who accepted; null when the unit itself holds it
 * @param asked the one who has been asked and has not answered; null when nobody
 * @param standIn acts while the holder is away; null when nobody
 */
public record CoordinatorChair(
        PersonId person,
        UnitId unit,
        EmploymentId holder,
        Instant holderSince,
        EmploymentId asked,
        Instant askedAt,
        EmploymentId standIn,
        LocalDate standInFrom,
        LocalDate standInUntil,
        long version) {

    /** An empty chair: held by the unit. */
    public static CoordinatorChair heldBy(PersonId person, UnitId unit) {
        return new CoordinatorChair(person, unit, null, null, null, null, null, null, null, 0);
    }

    CoordinatorChair asking(EmploymentId who, Instant at) {
        return new CoordinatorChair(
                person, unit, holder, holderSince, who, at, standIn, standInFrom, standInUntil, version);
    }

    CoordinatorChair accepted(Instant at) {
        return new CoordinatorChair(person, unit, asked, at, null, null, null, null, null, version);
    }

    CoordinatorChair declined() {
        return new CoordinatorChair(
                person, unit, holder, holderSince, null, null, standIn, standInFrom, standInUntil, version);
    }

    CoordinatorChair answeredForBy(UnitId other) {
        return new CoordinatorChair(
                person, other, holder, holderSince, asked, askedAt, standIn, standInFrom, standInUntil, version);
    }

    CoordinatorChair withStandIn(EmploymentId who, LocalDate from, LocalDate until) {
        return new CoordinatorChair(person, unit, holder, holderSince, asked, askedAt, who, from, until, version);
    }
}
