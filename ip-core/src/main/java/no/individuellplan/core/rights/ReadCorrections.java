package no.individuellplan.core.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;

/** The corrections that stand beside what the reader sees of a plan. */
@ApplicationScoped
public class ReadCorrections {
    private final Corrections corrections;
    private final Access access;

    public ReadCorrections(Corrections corrections, Access access) {
        this.corrections = corrections;
        this.access = access;
    }

    /** The oldest first; empty for one who sees none. */
    @Transactional
    public List<Correction> about(Actor actor, PersonId person) {
        List<Correction> found = corrections.of(person);
        if (!found.isEmpty()) {
            access.toReadRows(
                    actor,
                    person,
                    found.stream()
                            .map(one -> new Access.Shown(one.area(), one.item()))
                            .collect(Collectors.toSet()));
        }
        return found;
    }
}
