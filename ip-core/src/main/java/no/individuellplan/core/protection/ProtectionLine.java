package no.individuellplan.core.protection;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/**
 * One thing decided about the protection of a person's address. Never changed; the newest line about somebody counts.
 *
 * @param about an employment, a person or a unit; null when it is about the protection itself
 * @param unit where the one named works; null for others
 * @param by who decided; the platform's own id when it came from the register
 */
public record ProtectionLine(
        UUID id,
        PersonId person,
        Says says,
        UUID about,
        UnitId unit,
        String why,
        UUID by,
        String byName,
        String organisation,
        Instant at) {

    /** What was decided. */
    public enum Says {
        /** Fortrolig. */
        CONFIDENTIAL,
        /** Strengt fortrolig. */
        STRICTLY_CONFIDENTIAL,
        /** The register protects the address no more. */
        LIFTED,
        /** Sees the person, as far as their task goes. */
        IN_TEAM,
        /** No longer named. */
        OUT_OF_TEAM,
        /** Acts for the person or is close, and must not learn where the person is. */
        SHUT_OUT,
        /** May again learn what one in that place may. */
        LET_IN,
        /** The unit's mailbox may get messages, although they tell where. */
        MAILBOX,
        /** The unit's mailbox gets none any more. */
        NO_MAILBOX
    }
}
