package no.individuellplan.core.reservation;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;

/**
 * A person wants letters on paper, or does not any more. Never changed; the newest line counts.
 *
 * @param by who wrote it: the person, one who acts for them, or the coordinator
 */
public record Reservation(
        UUID id, PersonId person, boolean reserved, UUID by, String byName, String organisation, Instant at) {}
