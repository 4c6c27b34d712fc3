package no.individuellplan.core.emergency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;

/** What has been opened in emergencies. Added, never changed. */
public interface Emergencies {
    /** Looks past permits: the one who opens holds none yet. */
    void add(EmergencyAccess opened);

    /** The newest first; for who may read the person's log, who opened it, and who reviews a sign about it. */
    List<EmergencyAccess> of(PersonId person);

    /** That something was opened, and when; not what and why. */
    record Opening(UUID id, Instant openedAt) {}

    /** Looks past permits: for the one who sends the person word of it on paper. */
    List<Opening> openedSince(PersonId person, Instant since);
}
