package no.individuellplan.core.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What went no further on the wire. Looks past permits: it is nobody's, and only who runs the platform is shown it. */
public interface TransportFaults {
    /** Keeps it once. @return false when it was kept before, by its key */
    boolean add(TransportFault fault);

    Optional<TransportFault> find(UUID id);

    /** Those nobody has dealt with, the newest first. */
    List<TransportFault> open(int limit);

    /** Somebody has dealt with it. @return false when it was dealt with before */
    boolean settle(UUID id, Instant at);
}
