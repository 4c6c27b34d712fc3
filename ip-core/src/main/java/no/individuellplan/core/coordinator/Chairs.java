package no.individuellplan.core.coordinator;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.PersonId;

/** The coordinators' chairs; one a person. */
public interface Chairs {
    Optional<CoordinatorChair> of(PersonId person);

    /** Looks past permits; for rules only. */
    Optional<CoordinatorChair> recognise(PersonId person);

    /** All the actor may see. */
    List<CoordinatorChair> visible();

    void add(CoordinatorChair chair);

    /** @throws no.individuellplan.core.access.StaleVersion when another change came first */
    void save(CoordinatorChair chair);
}
