package no.individuellplan.core.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.ConsentRegistrationId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/**
 * A yes given on paper, as one at work has written it in. Nothing is shared until another, by name, has held it against the
 * paper (GDPR-07).
 *
 * @param giver who signed
 * @param text the words on the paper
 * @param givenOn the day on the paper, Europe/Oslo
 * @param colleague who is asked to hold it against the paper
 * @param reason why the colleague said it was not right; null otherwise
 * @param at when it was written in, UTC
 */
public record ConsentRegistration(
        ConsentRegistrationId id,
        PersonId person,
        UnitId recipient,
        Set<Area> areas,
        String purpose,
        LocalDate until,
        PersonId giver,
        String text,
        String childsView,
        boolean childObjects,
        LocalDate givenOn,
        EmploymentId by,
        String byName,
        EmploymentId colleague,
        State state,
        String reason,
        Instant at,
        long version) {
    public ConsentRegistration {
        areas = Set.copyOf(areas);
    }

    /** Waits until the colleague has answered; once. */
    public enum State {
        WAITING,
        CONFIRMED,
        REFUSED
    }

    public boolean waits() {
        return state == State.WAITING;
    }

    public ConsentRegistration confirmed() {
        return to(State.CONFIRMED, null);
    }

    public ConsentRegistration refused(String why) {
        return to(State.REFUSED, why);
    }

    private ConsentRegistration to(State next, String why) {
        return new ConsentRegistration(
                id,
                person,
                recipient,
                areas,
                purpose,
                until,
                giver,
                text,
                childsView,
                childObjects,
                givenOn,
                by,
                byName,
                colleague,
                next,
                why,
                at,
                version);
    }
}
