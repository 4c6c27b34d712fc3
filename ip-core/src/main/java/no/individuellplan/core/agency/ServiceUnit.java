package no.individuellplan.core.agency;

import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.UnitId;

/**
 * A unit ({@code enhet}) of an agency: where people work and e-messages arrive.
 *
 * @param herId the communication party's HER-id; null when it takes no e-messages
 * @param coordinatingUnit whether it is the agency's {@code koordinerende enhet} (hol § 7-3, sphl § 2-5 b)
 * @param phone where people can call it in working hours, and what e-messages name; null when it has none
 */
public record ServiceUnit(
        UnitId id,
        AgencyId agency,
        String name,
        String organisationNumber,
        String herId,
        boolean coordinatingUnit,
        String phone) {}
