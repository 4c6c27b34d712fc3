package no.individuellplan.core.rights;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;

/**
 * A dated correction that stands beside an item ({@code retting}, HPL-11). Never changed; the item stays as it was.
 *
 * @param original what the item said when the correction was asked for
 */
public record Correction(
        UUID id,
        RightsRequestId request,
        PersonId person,
        Area area,
        UUID item,
        String original,
        String words,
        EmploymentId by,
        String byName,
        String organisation,
        Instant at) {}
