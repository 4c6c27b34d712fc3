package no.individuellplan.core.emergency;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;

/**
 * What one at work opened because it was urgent. Never changed.
 *
 * @param areas what was asked for; the frame of the plan comes with it
 * @param reason in words, which the person reads
 * @param despite the weighty reasons for opening it although the person objects; null when nothing was overridden
 * @param endsAt the instant from which nothing is open any more
 */
public record EmergencyAccess(
        UUID id,
        PersonId person,
        EmploymentId by,
        String byName,
        String organisation,
        Set<Area> areas,
        String reason,
        String despite,
        Instant openedAt,
        Instant endsAt) {
    public EmergencyAccess {
        areas = Set.copyOf(areas);
    }
}
