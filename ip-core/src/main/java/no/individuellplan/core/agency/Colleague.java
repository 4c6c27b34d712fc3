package no.individuellplan.core.agency;

import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.UnitId;

/** One at work, as pages name them: nothing of who they are in private, which {@link Employee} knows. */
public record Colleague(EmploymentId id, UnitId unit, String name) {}
