package no.individuellplan.core.rights;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/**
 * That one unit holds everything about a person back from deletion (ARK-04). Never changed; it can be let go of.
 *
 * @param reason a case or a claim that needs what is written
 */
public record Hold(UUID id, PersonId person, UnitId unit, String reason, String byName, Instant at) {}
