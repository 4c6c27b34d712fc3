package no.individuellplan.core.agency;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.UnitId;

/** The register of agencies and units. Holds nothing about the people who get services. */
public interface Agencies {
    Optional<Agency> agency(AgencyId id);

    Optional<ServiceUnit> unit(UnitId id);

    Optional<ServiceUnit> unitByOrganisationNumber(String organisationNumber);

    Optional<ServiceUnit> unitByHerId(String herId);

    /** The agency a unit is part of. */
    default Optional<Agency> agencyOf(UnitId unit) {
        return unit(unit).flatMap(one -> agency(one.agency()));
    }

    /** The agency with this address, at either level: its own, or one of its units'. */
    default Optional<Agency> agencyByHerId(String herId) {
        return unitByHerId(herId).flatMap(unit -> agency(unit.agency())).or(() -> agencies().stream()
                .filter(agency -> herId != null && herId.equals(agency.herId()))
                .findFirst());
    }

    /** The coordinating unit of the municipality with this number. */
    Optional<ServiceUnit> coordinatingUnitOfMunicipality(String municipality);

    Optional<ServiceUnit> coordinatingUnitOf(AgencyId agency);

    /** All agencies, by name. */
    List<Agency> agencies();

    /** All units, by name. */
    List<ServiceUnit> units();

    void add(Agency agency);

    void add(ServiceUnit unit);
}
