package no.individuellplan.store.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresAgencies implements Agencies {
    private final Sql sql;
    private final FoundBefore before;

    PostgresAgencies(Sql sql, FoundBefore before) {
        this.sql = sql;
        this.before = before;
    }

    @Override
    public Optional<Agency> agency(AgencyId id) {
        return before.or(
                Agency.class, id, () -> sql.first("select * from agency where id = ?", PostgresAgencies::agency, id));
    }

    @Override
    public Optional<ServiceUnit> unit(UnitId id) {
        return before.or(
                ServiceUnit.class, id, () -> sql.first("select * from unit where id = ?", PostgresAgencies::unit, id));
    }

    @Override
    public Optional<ServiceUnit> unitByOrganisationNumber(String organisationNumber) {
        return before.or(
                ServiceUnit.class,
                organisationNumber,
                () -> sql.first(
                        "select * from unit where organisation_number = ?",
                        PostgresAgencies::unit,
                        organisationNumber));
    }

    @Override
    public Optional<ServiceUnit> unitByHerId(String herId) {
        return before.or(
                ServiceUnit.class,
                new HerId(herId),
                () -> sql.first("select * from unit where her_id = ?", PostgresAgencies::unit, herId));
    }

    @Override
    public Optional<ServiceUnit> coordinatingUnitOfMunicipality(String municipality) {
        return sql.first(
                "select u.* from unit u join agency a on a.id = u.agency_id"
                        + " where a.municipality = ? and a.kind = 'MUNICIPALITY' and u.coordinating_unit",
                PostgresAgencies::unit,
                municipality);
    }

    @Override
    public Optional<ServiceUnit> coordinatingUnitOf(AgencyId agency) {
        return sql.first(
                "select * from unit where agency_id = ? and coordinating_unit", PostgresAgencies::unit, agency);
    }

    @Override
    public List<Agency> agencies() {
        return sql.list("select * from agency order by name, id", PostgresAgencies::agency);
    }

    @Override
    public List<ServiceUnit> units() {
        return sql.list("select * from unit order by name, id", PostgresAgencies::unit);
    }

    @Override
    public void add(Agency agency) {
        sql.run(
                "insert into agency (id, name, kind, organisation_number, her_id, municipality)"
                        + " values (?, ?, ?, ?, ?, ?)",
                agency.id(),
                agency.name(),
                agency.kind(),
                agency.organisationNumber(),
                agency.herId(),
                agency.municipality());
    }

    @Override
    public void add(ServiceUnit unit) {
        sql.run(
                "insert into unit (id, agency_id, name, organisation_number, her_id, coordinating_unit, phone)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                unit.id(),
                unit.agency(),
                unit.name(),
                unit.organisationNumber(),
                unit.herId(),
                unit.coordinatingUnit(),
                unit.phone());
    }

    private record HerId(String id) {}

    private static Agency agency(Found found) {
        return new Agency(
                found.id("id", AgencyId::new),
                found.text("name"),
                found.constant("kind", Agency.Kind.class),
                found.text("organisation_number"),
                found.text("her_id"),
                found.text("municipality"));
    }

    private static ServiceUnit unit(Found found) {
        return new ServiceUnit(
                found.id("id", UnitId::new),
                found.id("agency_id", AgencyId::new),
                found.text("name"),
                found.text("organisation_number"),
                found.text("her_id"),
                found.truth("coordinating_unit"),
                found.text("phone"));
    }
}
