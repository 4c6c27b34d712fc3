package no.individuellplan.core.rights;

import java.util.List;
import no.individuellplan.core.id.PersonId;

/** Corrections, read by whoever reads what they stand beside. */
public interface Corrections {
    /** Looks past permits: those who answer need not see the rest of the plan. */
    void add(Correction correction);

    /** What the actor may see of them, the oldest first. */
    List<Correction> of(PersonId person);
}
