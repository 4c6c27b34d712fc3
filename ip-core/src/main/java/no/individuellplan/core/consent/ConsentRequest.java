package no.individuellplan.core.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.ConsentRequestId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/**
 * A question to the person whether a unit may see some areas.
 *
 * @param until last day the sharing would be good for
 * @param open false once it is answered yes or no by all who had to
 */
public record ConsentRequest(
        ConsentRequestId id,
        PersonId person,
        UnitId recipient,
        Set<Area> areas,
        String purpose,
        LocalDate until,
        EmploymentId askedBy,
        Instant askedAt,
        boolean open,
        long version) {
    public ConsentRequest {
        areas = Set.copyOf(areas);
    }
}
