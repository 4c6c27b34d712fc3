package no.individuellplan.web.plan;

import java.time.Instant;

/**
 * Two texts where one was expected: what the reader typed, and what somebody saved in the meantime. Both stay.
 *
 * @param heading what the text is, such as «Hva er viktig for meg»
 * @param back where the text belongs
 * @param action where either choice is sent, with the fields {@code field} and {@code version}
 * @param field the name of the text's field
 * @param yours as typed
 * @param theirs as saved
 * @param version the version that stands now
 */
public record ConflictView(
        String heading,
        String back,
        String action,
        String field,
        String yours,
        String theirs,
        String other,
        Instant savedAt,
        long version) {}
