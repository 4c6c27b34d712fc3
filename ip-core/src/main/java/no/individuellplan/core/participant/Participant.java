package no.individuellplan.core.participant;

import java.time.Instant;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;

/**
 * A service's place in one plan ({@code deltaker}).
 *
 * @param role what it is there for, in words
 * @param contact the one there who accepted; null before
 * @param reason why it said no or left; null otherwise
 * @param changedAt when the state last changed, UTC
 */
public record Participant(
        ParticipantId id,
        PlanId plan,
        PersonId person,
        UnitId unit,
        String role,
        State state,
        EmploymentId contact,
        String reason,
        Instant changedAt,
        long version) {

    /** PROPOSED waits for the person's yes, ASKED for the service's. */
    public enum State {
        PROPOSED,
        ASKED,
        ACCEPTED,
        DECLINED,
        LEFT
    }

    public boolean takesPart() {
        return state == State.ACCEPTED;
    }

    Participant to(State next, EmploymentId who, String why, Instant at) {
        return new Participant(id, plan, person, unit, role, next, who, why, at, version);
    }
}
