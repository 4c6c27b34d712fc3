package no.individuellplan.core.readers;

import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/** Who may see something: everybody with a task at a unit, one who works there, or somebody at home. */
public sealed interface Reader {

    record Whole(UnitId unit) implements Reader {}

    record Worker(EmploymentId who, UnitId unit) implements Reader {}

    /** @param name null when it is the person */
    record Human(PersonId who, String name) implements Reader {}
}
