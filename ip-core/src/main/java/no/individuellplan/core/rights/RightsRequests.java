package no.individuellplan.core.rights;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;

/** Complaints and requests about one's own information, and the answers to them. Added, never changed. */
public interface RightsRequests {
    /** Looks past permits: one who acts for a child holds none for it yet. */
    void add(RightsRequest request);

    /** By one who holds a permit for the request. */
    void add(RightsStep step);

    /** Empty when unknown or not visible to the actor. */
    Optional<RightsCase> find(RightsRequestId id);

    /** What the actor may see of them, the newest first. */
    List<RightsCase> of(PersonId person);

    /** What the one at work who acts is to answer, or has, the oldest first. */
    List<RightsCase> toAnswer();
}
