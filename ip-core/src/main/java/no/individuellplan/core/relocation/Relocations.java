package no.individuellplan.core.relocation;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RelocationId;

/** Plans that move. Seen by whoever has the consents, and by the two coordinating units. */
public interface Relocations {
    /** @throws no.individuellplan.core.access.StaleVersion when another move of the same plan is under way */
    void add(Relocation one);

    /** @throws no.individuellplan.core.access.StaleVersion when another change came first */
    void save(Relocation one);

    Optional<Relocation> find(RelocationId id);

    /** Those the actor may see, the newest first. */
    List<Relocation> of(PersonId person);

    /** Every one the actor may see, oldest first. */
    List<Relocation> visible();
}
