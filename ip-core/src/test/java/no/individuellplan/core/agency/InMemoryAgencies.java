package no.individuellplan.core.agency;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** The register of agencies and units. About nobody, so found by all. */
public final class InMemoryAgencies implements Agencies {
    private static final Place NOBODY = new Place(null, null, null);
    private final Table<Agency> agencies;
    private final Table<ServiceUnit> units;

    public InMemoryAgencies(Memory memory) {
        agencies = memory.table("agency", Agency::id, one -> NOBODY);
        units = memory.table("service_unit", ServiceUnit::id, one -> NOBODY);
    }

    @Override
    public Optional<Agency> agency(AgencyId id) {
        return agencies.find(id);
    }

    @Override
    public Optional<ServiceUnit> unit(UnitId id) {
        return units.find(id);
    }

    @Override
    public Optional<ServiceUnit> unitByOrganisationNumber(String organisationNumber) {
        return first(unit -> organisationNumber.equals(unit.organisationNumber()));
    }

    @Override
    public Optional<ServiceUnit> unitByHerId(String herId) {
        return first(unit -> herId.equals(unit.herId()));
    }

    @Override
    public Optional<ServiceUnit> coordinatingUnitOfMunicipality(String municipality) {
        return agencies
                .where(agency ->
                        agency.kind() == Agency.Kind.MUNICIPALITY && municipality.equals(agency.municipality()))
                .stream()
                .findFirst()
                .flatMap(agency -> coordinatingUnitOf(agency.id()));
    }

    @Override
    public Optional<ServiceUnit> coordinatingUnitOf(AgencyId agency) {
        return first(unit -> unit.coordinatingUnit() && unit.agency().equals(agency));
    }

    @Override
    public List<Agency> agencies() {
        return agencies.all().stream()
                .sorted(Comparator.comparing(Agency::name))
                .toList();
    }

    @Override
    public List<ServiceUnit> units() {
        return units.all().stream()
                .sorted(Comparator.comparing(ServiceUnit::name))
                .toList();
    }

    @Override
    public void add(Agency agency) {
        agencies.add(agency);
    }

    @Override
    public void add(ServiceUnit unit) {
        units.add(unit);
    }

    private Optional<ServiceUnit> first(Predicate<ServiceUnit> wanted) {
        return units.where(wanted).stream().findFirst();
    }
}
