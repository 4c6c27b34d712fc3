package no.individuellplan.core.mandate;

import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Basis;

/** Whose task it is to write in who acts for a person: the coordinator's, and the coordinating unit's. */
final class Duty {
    private static final Set<Basis> BASES = Set.of(Basis.COORDINATOR, Basis.COORDINATING_UNIT);

    private Duty() {}

    static boolean has(Actor actor, Basis basis) {
        return actor instanceof Actor.Professional && BASES.contains(basis);
    }
}
