package no.individuellplan.web.day;

import java.time.Instant;
import no.individuellplan.web.look.Form;

/**
 * The answer to a hospital that says that somebody is ready to leave.
 *
 * @param thread where the answer will stand
 * @param happenedAt from when; null when not said
 * @param dayOnly a day is said and no time
 * @param form what is to be sent, as it stands so far
 * @param stale it has been taken back or answered since it was shown; nothing was sent
 */
public record AnswerReadyView(
        String id,
        String name,
        String from,
        String thread,
        Instant happenedAt,
        boolean dayOnly,
        long version,
        Form form,
        boolean stale) {}
