package no.individuellplan.core.rights;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.id.UnitId;

/** The one way in which something written about a person can go away, and what stands in its way. */
public interface Deletions {
    /**
     * Removes what the request is about, with every earlier version of it, and leaves a tombstone without content. Refused
     * by the database itself unless two different people have agreed and nothing is held back.
     */
    void erase(RightsRequestId request);

    /** What is left of what was deleted, for whoever may read the requests of the person; the newest first. */
    List<Tombstone> of(PersonId person);

    /** Looks past permits: how the units are marked. */
    Set<RetentionClass> marks(UnitId unit);

    /** Marks a unit. For the platform's own actor only. */
    void mark(UnitId unit, RetentionClass retention);

    /** Looks past permits: whether something is held back for the person. */
    boolean held(PersonId person);

    /** Looks past permits: what one unit holds back for the person and has not let go of; the oldest first. */
    List<Hold> heldBy(PersonId person, UnitId unit);

    /** Lets go of one; looks past permits, after the rules. */
    void letGo(UUID hold, String why, EmploymentId by, String byName, Instant at);

    /** Holds back; looks past permits, after the rules. @param by where the unit's one worked */
    void hold(Hold hold, EmploymentId by);
}
