package no.individuellplan.core.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;

/**
 * What one at work has answered. Never changed.
 *
 * @param words which the person reads
 * @param until the day an answer is promised; null but for a preliminary one
 */
public record RightsStep(
        UUID id,
        RightsRequestId request,
        PersonId person,
        Kind kind,
        String words,
        LocalDate until,
        EmploymentId by,
        String byName,
        String organisation,
        Instant at) {

    /** What was answered. */
    public enum Kind {
        /** An answer will come ({@code foreløpig svar}). */
        PRELIMINARY,
        /** Upheld, or done as asked. */
        UPHELD,
        /** Not done; with the right to complain. */
        REFUSED,
        /** Sent on to the body above, which decides. */
        FORWARDED,
        /** One of the two who must agree to a deletion has. */
        APPROVED;

        /** Whether no more is answered after it. */
        public boolean closes() {
            return this == UPHELD || this == REFUSED || this == FORWARDED;
        }
    }
}
