package no.individuellplan.store.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.protection.ProtectionLedger;
import no.individuellplan.core.protection.ProtectionLine;
import no.individuellplan.core.protection.ProtectionLine.Says;
import no.individuellplan.core.protection.Protections;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresProtections implements Protections {
    private static final String UNATTENDED = """
            select n.person_id from need n join person p on p.id = n.person_id
            where n.receiving_unit = ? and p.protection <> 'NONE'
                and not exists (select from coordinator_chair c where c.person_id = n.person_id and c.holder is not null)
                and not exists (select from address_protection a where a.person_id = n.person_id and a.says = 'IN_TEAM'
                    and a.unit_id = n.receiving_unit and not exists (select from address_protection o
                        where o.person_id = a.person_id and o.says = 'OUT_OF_TEAM' and o.about = a.about
                            and o.line > a.line))
            group by n.person_id order by min(n.reported_at), n.person_id
            """;

    private final Sql sql;
    private final SystemView systemView;

    PostgresProtections(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public void add(ProtectionLine line) {
        systemView.run(() -> sql.run(
                "insert into address_protection (id, person_id, says, about, unit_id, why, decided_by, by_name,"
                        + " organisation, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                line.id(),
                line.person(),
                line.says(),
                line.about(),
                line.unit(),
                line.why(),
                line.by(),
                line.byName(),
                line.organisation(),
                line.at()));
    }

    @Override
    public ProtectionLedger visibleOf(PersonId person) {
        return lines(person);
    }

    @Override
    public ProtectionLedger ledgerOf(PersonId person) {
        return systemView.see(() -> lines(person));
    }

    @Override
    public AddressProtection levelOf(PersonId person) {
        return systemView
                .see(() -> sql.first(
                        "select protection from person where id = ?",
                        found -> found.constant("protection", AddressProtection.class),
                        person))
                .orElse(AddressProtection.NONE);
    }

    @Override
    public void set(PersonId person, AddressProtection level) {
        systemView.run(
                () -> sql.run("update person set protection = ?, version = version + 1 where id = ?", level, person));
    }

    @Override
    public List<PersonId> unattendedAt(UnitId unit) {
        return systemView.see(() -> sql.list(UNATTENDED, found -> found.id("person_id", PersonId::new), unit));
    }

    private ProtectionLedger lines(PersonId person) {
        return new ProtectionLedger(sql.list(
                "select * from address_protection where person_id = ? order by line",
                PostgresProtections::line,
                person));
    }

    private static ProtectionLine line(Found found) {
        return new ProtectionLine(
                found.uuid("id"),
                found.id("person_id", PersonId::new),
                found.constant("says", Says.class),
                found.uuid("about"),
                found.id("unit_id", UnitId::new),
                found.text("why"),
                found.uuid("decided_by"),
                found.text("by_name"),
                found.text("organisation"),
                found.instant("at"));
    }
}
