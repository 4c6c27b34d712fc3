package no.individuellplan.core.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.id.MandateId;
import no.individuellplan.core.id.UnitId;

/**
 * That somebody has been given the right to act for a person, by a decision or a document somebody has written in: the child
 * welfare service and those the child lives with, a written mandate, a future mandate in force. What happened is kept; an
 * end is written on it.
 *
 * @param given who, for whom, how far, from and until as it was given
 * @param unit the child welfare service whose named contact it is; null for all others
 * @param document the decision or the paper, in words that let it be found
 * @param decidedOn the day of the decision or the paper
 * @param writtenBy the id of whoever wrote it in: the person, or an employment
 * @param textShown the words the person saw; null when somebody at work wrote it in
 * @param endedOn first day it no longer holds; null while nobody has ended it
 */
public record Mandate(
        MandateId id,
        Representation given,
        UnitId unit,
        String document,
        LocalDate decidedOn,
        UUID writtenBy,
        String writtenByName,
        String textShown,
        Instant at,
        LocalDate endedOn,
        String endedWhy,
        String endedByName,
        long version) {

    /** Not ended, and not over by itself on the day; it may begin later. */
    public boolean standsOn(LocalDate day) {
        return endedOn == null && (given.until() == null || !day.isAfter(given.until()));
    }

    /** What there is of it, whenever; empty when it was ended before it began. */
    public Optional<Representation> inForce() {
        if (endedOn == null) {
            return Optional.of(given);
        }
        LocalDate last = endedOn.minusDays(1);
        LocalDate until = given.until() == null || last.isBefore(given.until()) ? last : given.until();
        return until.isBefore(given.from())
                ? Optional.empty()
                : Optional.of(new Representation(
                        given.represented(),
                        given.representative(),
                        given.kind(),
                        given.scope(),
                        given.from(),
                        until,
                        given.parts(),
                        given.ground()));
    }

    /** @param day first day it no longer holds */
    public Mandate ended(LocalDate day, String why, String byName) {
        return new Mandate(
                id,
                given,
                unit,
                document,
                decidedOn,
                writtenBy,
                writtenByName,
                textShown,
                at,
                day,
                why,
                byName,
                version);
    }
}
