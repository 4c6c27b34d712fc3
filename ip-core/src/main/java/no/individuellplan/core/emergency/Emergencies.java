package no.individuellplan.core.emergency;

import java.util.List;
import no.individuellplan.core.id.PersonId;

/** What has been opened in emergencies. Added, never changed. */
public interface Emergencies {
    /** Looks past permits: the one who opens holds none yet. */
    void add(EmergencyAccess opened);

    /** The newest first; for who may read the person's log, who opened it, and who reviews a sign about it. */
    List<EmergencyAccess> of(PersonId person);
}
