package no.individuellplan.core.breach;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.core.id.PersonId;

/**
 * Breaches, seen and added to by those who review the log of the organisation; what a person was told is seen by the
 * person too. Added, never changed.
 */
public interface Breaches {
    void add(Breach breach);

    void add(BreachStep step);

    /** The breach is about this person as well. */
    void add(BreachId breach, PersonId person);

    void add(BreachNotice notice);

    /** Empty when unknown or not visible to the actor. Nobody of the actor's own family is among those it is about. */
    Optional<BreachCase> find(BreachId id);

    /** The newest first, by when it was known. */
    List<BreachCase> all();

    /** What the person was told, to whoever may read who has looked; the newest first. */
    List<BreachNotice> told(PersonId person);

    /** Looks past permits: whether the organisation has the person's need, or a service for the person. */
    boolean concerns(AgencyId agency, PersonId person);
}
