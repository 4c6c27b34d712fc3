package no.individuellplan.core.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The forms that wait for their writers to log in again. */
public interface UnsentForms {
    /** How many are kept of one writer; the oldest give way. */
    int MOST = 3;

    /** Keeps it, and forgets what nobody came back for. */
    void keep(UnsentForm form, Instant now);

    /** Empty when there is none, or its time has passed. */
    Optional<UnsentForm> find(UUID id, Instant now);

    void forget(UUID id);
}
