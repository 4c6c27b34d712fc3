package no.individuellplan.store.objection;

import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.objection.Objection;
import no.individuellplan.core.objection.ObjectionLedger;
import no.individuellplan.core.objection.Objections;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresObjections implements Objections {
    private final Sql sql;
    private final SystemView systemView;

    PostgresObjections(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public void add(Objection line) {
        sql.run(
                "insert into objection (id, person_id, unit_id, agency_id, area, item, why, by_person, by_name, ends, at,"
                        + " rules, facts) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                line.id(),
                line.person(),
                line.unit(),
                line.agency(),
                line.area(),
                line.item(),
                line.why(),
                line.by(),
                line.byName(),
                line.ends(),
                line.at(),
                line.rules(),
                line.facts());
    }

    @Override
    public ObjectionLedger visibleOf(PersonId person) {
        return lines(person);
    }

    @Override
    public ObjectionLedger ledgerOf(PersonId person) {
        return systemView.see(() -> lines(person));
    }

    private ObjectionLedger lines(PersonId person) {
        return new ObjectionLedger(sql.list(
                "select * from objection where person_id = ? order by line", PostgresObjections::line, person));
    }

    private static Objection line(Found found) {
        return new Objection(
                found.uuid("id"),
                found.id("person_id", PersonId::new),
                found.id("unit_id", UnitId::new),
                found.id("agency_id", AgencyId::new),
                found.constant("area", Area.class),
                found.uuid("item"),
                found.text("why"),
                found.id("by_person", PersonId::new),
                found.text("by_name"),
                found.uuid("ends"),
                found.instant("at"),
                found.text("rules"),
                found.text("facts"));
    }
}
