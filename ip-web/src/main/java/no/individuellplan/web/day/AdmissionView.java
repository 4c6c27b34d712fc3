package no.individuellplan.web.day;

import java.time.Instant;
import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * An admission report that is being written.
 *
 * @param thread where it will stand
 * @param happenedAt when the person was admitted; null when not said
 * @param dayOnly a day is said and no time
 * @param dueAt null without a deadline
 * @param choices what can be told of the plan; may be none
 * @param form what is to be sent, as it stands so far
 * @param stale something is otherwise than when it was shown; nothing was sent
 */
public record AdmissionView(
        String id,
        String name,
        String from,
        String thread,
        Instant happenedAt,
        boolean dayOnly,
        Instant dueAt,
        List<Choice> choices,
        long version,
        Form form,
        boolean stale) {
    public AdmissionView {
        choices = List.copyOf(choices);
    }
}
