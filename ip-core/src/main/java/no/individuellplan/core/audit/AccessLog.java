package no.individuellplan.core.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The append-only access log. Nothing in it can be changed or removed by the application's database role. */
public interface AccessLog {
    /** After everything that is logged. */
    Instant END = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * Writes in the caller's transaction: no log, no answer (I10).
     *
     * @throws NotLogged when it could not be written
     */
    void append(AccessLogEntry entry);

    /**
     * Writes a refused try in a transaction of its own, so that it outlives the refusal. The subject is looked up from
     * the item's id by the log itself, since the actor may not know whose it is.
     *
     * @return the subject, for the refusal's own rules; empty when the id names nothing
     */
    Optional<UUID> appendRefused(AccessLogEntry entry, UUID item);

    /** Newest first; what the person may see about themselves. */
    default List<AccessLogEntry> of(UUID subject, int limit) {
        return of(subject, END, limit);
    }

    /** The newest of those before an instant. */
    List<AccessLogEntry> of(UUID subject, Instant before, int limit);
}
