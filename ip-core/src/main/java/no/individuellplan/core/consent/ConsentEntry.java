package no.individuellplan.core.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.ConsentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/**
 * One line of the ledger: what one person answered, once. Never changed; a withdrawal is a new line.
 *
 * @param by who answered
 * @param required everyone whose yes was needed at the time, by age and competence (pbrl §§ 4-3, 4-4, 4-7)
 * @param recipient the unit that gets to see, for SHARING; else null
 * @param areas what is shared, for SHARING; else empty
 * @param from first day, Europe/Oslo; of what is taken back, the first day it no longer counts
 * @param until last day; null when open.
 * @param textShown the words the giver saw (GDPR-07: what was agreed to can be proved)
 * @param childsView what the child said, when somebody answered for a child (PBRL-28); else null
 * @param attested how it was given when somebody at work wrote it in; null when the giver did
 * @param at when, UTC
 * @param rules the version of the rules that let the line be written; null in lines older than that was kept
 * @param facts what the rules were asked about, as they saw it; null in older lines
 */
public record ConsentEntry(
        ConsentId id,
        PersonId person,
        ConsentKind kind,
        Answer answer,
        PersonId by,
        Capacity capacity,
        Set<PersonId> required,
        UnitId recipient,
        Set<Area> areas,
        String purpose,
        LocalDate from,
        LocalDate until,
        String textShown,
        String childsView,
        Attested attested,
        Instant at,
        String rules,
        String facts) {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    public ConsentEntry {
        required = Set.copyOf(required);
        areas = Set.copyOf(areas);
    }

    /** Taken back for a day ahead, as what follows from a move is: everything somebody takes back themself ends at once (I9). */
    public boolean endsLater() {
        return answer == Answer.WITHDRAWN && from.isAfter(writtenOn());
    }

    /** The day the line was written, Europe/Oslo. */
    public LocalDate writtenOn() {
        return LocalDate.ofInstant(at, OSLO);
    }

    /** The same yes, for no longer than that day. */
    ConsentEntry atLongestUntil(LocalDate day) {
        return until != null && until.isBefore(day)
                ? this
                : new ConsentEntry(
                        id,
                        person,
                        kind,
                        answer,
                        by,
                        capacity,
                        required,
                        recipient,
                        areas,
                        purpose,
                        from,
                        day,
                        textShown,
                        childsView,
                        attested,
                        at,
                        rules,
                        facts);
    }

    /** What was answered. NOT_NOW is a full answer that changes nothing. */
    public enum Answer {
        GIVEN,
        REFUSED,
        NOT_NOW,
        WITHDRAWN
    }

    /** In which capacity. */
    public enum Capacity {
        OWN,
        PARENT,
        GUARDIAN,
        /** The child welfare service, by its named contact. */
        CHILD_WELFARE,
        /** By the person's own written mandate. */
        ATTORNEY
    }
}
