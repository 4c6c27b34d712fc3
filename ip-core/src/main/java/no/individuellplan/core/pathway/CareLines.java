package no.individuellplan.core.pathway;

import java.util.List;
import no.individuellplan.core.id.PersonId;

/** What is written in about treatment and the plan. Only added to. */
public interface CareLines {
    /** Looks past permits: the first line of a service is what gives it one. */
    void add(CareLine line);

    /** What the actor may see of it, one ledger for each thing a permit opens. */
    List<CareLedger> of(PersonId person);

    /** All the actor may see, one ledger for each thing a permit opens. */
    List<CareLedger> visible();
}
