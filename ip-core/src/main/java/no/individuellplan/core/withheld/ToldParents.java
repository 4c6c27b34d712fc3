package no.individuellplan.core.withheld;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;

/**
 * That parents get to see one item because they could not take care of the child without it (pbrl § 3-4, PBRL-17). Final:
 * what has been told cannot be taken back. The child reads it too.
 *
 * @param parent the one told; null for all
 * @param why what the parents need it for
 * @param childTold what the child was told before
 */
public record ToldParents(
        UUID id,
        PersonId person,
        Area area,
        UUID item,
        PersonId parent,
        EmploymentId by,
        String byName,
        String why,
        String childTold,
        Instant at) {}
