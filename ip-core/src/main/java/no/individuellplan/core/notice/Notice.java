package no.individuellplan.core.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;

/**
 * One notice to be sent, or sent. Says nothing about what it is about: it is the same whatever it is.
 *
 * @param round when the person had last opened their page: one round has at most two notices
 * @param number 1, or 2 for the one after a week
 * @param tries how often sending was tried and failed
 * @param nextAt when it may be tried
 * @param endedAt when it was sent or given up; null while it waits
 */
public record Notice(
        UUID id,
        PersonId person,
        Instant round,
        int number,
        State state,
        int tries,
        Instant madeAt,
        Instant nextAt,
        Instant endedAt) {
    /** After so many failures it is given up: almost two days after the first. */
    static final int MOST_TRIES = 10;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

    /** How far it has come. */
    public enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }

    static Notice waiting(UUID id, PersonId person, Instant round, int number, Instant now) {
        return new Notice(id, person, round, number, State.WAITING, 0, now, now, null);
    }

    Notice sent(Instant now) {
        return new Notice(id, person, round, number, State.SENT, tries, madeAt, nextAt, now);
    }

    /** Tried again later, each time after twice as long; given up after {@link #MOST_TRIES}. */
    Notice failed(Instant now) {
        int failures = tries + 1;
        return failures >= MOST_TRIES
                ? new Notice(id, person, round, number, State.GIVEN_UP, failures, madeAt, nextAt, now)
                : new Notice(
                        id,
                        person,
                        round,
                        number,
                        State.WAITING,
                        failures,
                        madeAt,
                        now.plus(FIRST_PAUSE.multipliedBy(1L << tries)),
                        null);
    }
}
