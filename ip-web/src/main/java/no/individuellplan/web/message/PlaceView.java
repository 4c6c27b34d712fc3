package no.individuellplan.web.message;

import java.time.Instant;
import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * A message that waits, what it says of its patient, and those it may be about.
 *
 * @param number as it came; empty when none
 * @param born day, month and year; empty when it does not say
 * @param people the most like first, each with what is the same and what differs
 */
public record PlaceView(
        String id,
        String sender,
        Instant at,
        String name,
        String number,
        String born,
        String subject,
        String text,
        List<Choice> people,
        Form form) {
    public PlaceView {
        people = List.copyOf(people);
    }
}
