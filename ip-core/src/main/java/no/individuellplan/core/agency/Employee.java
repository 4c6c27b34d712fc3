package no.individuellplan.core.agency;

import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.ProfessionalId;
import no.individuellplan.core.id.UnitId;

/**
 * A professional at work for one unit.
 *
 * @param hprNumber health personnel number; null for those who have none
 * @param ownPerson the same human as a private person, when the platform knows them: nobody serves themselves or family
 */
public record Employee(
        EmploymentId id,
        ProfessionalId professional,
        UnitId unit,
        AgencyId agency,
        String name,
        String hprNumber,
        PersonId ownPerson) {}
