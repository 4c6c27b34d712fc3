package no.individuellplan.store.consent;

import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.Narrowing;
import no.individuellplan.core.consent.NarrowingLedger;
import no.individuellplan.core.consent.Narrowings;
import no.individuellplan.core.id.NarrowingId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresNarrowings implements Narrowings {
    private final Sql sql;
    private final SystemView systemView;

    PostgresNarrowings(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public void add(Narrowing line) {
        sql.run(
                "insert into narrowing (id, person_id, unit_id, area, item, by_person, by_name, ends, at, rules, facts)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                line.id(),
                line.person(),
                line.unit(),
                line.area(),
                line.item(),
                line.by(),
                line.byName(),
                line.ends(),
                line.at(),
                line.rules(),
                line.facts());
    }

    @Override
    public NarrowingLedger visibleOf(PersonId person) {
        return new NarrowingLedger(sql.list(ConsentQuestions.NARROWINGS, person));
    }

    @Override
    public NarrowingLedger ledgerOf(PersonId person) {
        return new NarrowingLedger(systemView.list(ConsentQuestions.NARROWINGS, person));
    }

    static Narrowing line(Found found) {
        return new Narrowing(
                found.id("id", NarrowingId::new),
                found.id("person_id", PersonId::new),
                found.id("unit_id", UnitId::new),
                found.constant("area", Area.class),
                found.uuid("item"),
                found.id("by_person", PersonId::new),
                found.text("by_name"),
                found.id("ends", NarrowingId::new),
                found.instant("at"),
                found.text("rules"),
                found.text("facts"));
    }
}
