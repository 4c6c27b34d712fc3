package no.individuellplan.core.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A form that came when its writer was no longer logged in, until they are back. The key lies in the writer's browser:
 * whoever has the database alone can read nothing of it.
 *
 * @param writer a keyed hash of whoever it was made for; says only which forms have the same writer
 * @param sealed what was sent, encrypted
 * @param until when it is no longer kept
 */
public record UnsentForm(UUID id, String writer, String sealed, Instant until) {
    @Override
    public String toString() {
        return "UnsentForm[" + id + "]";
    }
}
