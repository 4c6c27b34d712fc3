package no.individuellplan.core.agency;

import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.UnitId;

/**
 * One at work, as colleagues know them: nothing of who they are in private, which {@link Employee} knows.
 *
 * @param hprNumber health personnel number; null for one who is not authorised health personnel
 */
public record Colleague(EmploymentId id, UnitId unit, String name, String hprNumber) {}
