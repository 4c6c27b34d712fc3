package no.individuellplan.core.reservation;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;

/**
 * One thing that was sent on paper instead of being told digitally. Never changed.
 *
 * @param what which thing, as {@code PaperTask.key()} says it
 */
public record SentOnPaper(
        UUID id, PersonId person, String what, UUID by, String byName, String organisation, Instant at) {}
