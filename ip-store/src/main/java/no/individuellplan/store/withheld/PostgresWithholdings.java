package no.individuellplan.store.withheld;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.id.WithheldId;
import no.individuellplan.core.withheld.SharedKept;
import no.individuellplan.core.withheld.ToldParents;
import no.individuellplan.core.withheld.Withheld;
import no.individuellplan.core.withheld.Withholdings;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Rows;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresWithholdings implements Withholdings {
    private final Rows rows;
    private final Sql sql;
    private final SystemView systemView;

    PostgresWithholdings(Rows rows, Sql sql, SystemView systemView) {
        this.rows = rows;
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public Optional<Withheld> find(WithheldId id) {
        return systemView.see(() -> rows.find(WithheldRow.class, id.value()).map(WithheldRow::withheld));
    }

    @Override
    public List<Withheld> of(PersonId person) {
        return systemView.see(() -> rows
                .list(
                        WithheldRow.class,
                        "from WithheldRow where person = ?1 order by since desc, id desc",
                        person.value())
                .stream()
                .map(WithheldRow::withheld)
                .toList());
    }

    @Override
    public List<ToldParents> toldAbout(PersonId person) {
        return systemView.see(() -> sql.list(
                "select * from told_parents where person_id = ? order by at desc, id desc",
                PostgresWithholdings::told,
                person));
    }

    @Override
    public List<SharedKept> sharedOf(PersonId person) {
        return systemView.see(() -> sql.list(
                "select * from shared_kept where person_id = ? order by at, line",
                PostgresWithholdings::shared,
                person));
    }

    @Override
    public void add(SharedKept line) {
        systemView.run(() -> sql.run(
                "insert into shared_kept (id, person_id, unit_id, area, item, by_whom, actor, actor_name, words, ends, at,"
                        + " rules, facts) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                line.id(),
                line.person(),
                line.unit(),
                line.area(),
                line.item(),
                line.by(),
                line.actor(),
                line.actorName(),
                line.words(),
                line.ends(),
                line.at(),
                line.rules(),
                line.facts()));
    }

    @Override
    public void add(Withheld withheld) {
        systemView.run(() -> rows.add(WithheldRow.of(withheld)));
    }

    @Override
    public void save(Withheld withheld) {
        systemView.run(() -> rows.save(WithheldRow.of(withheld)));
    }

    @Override
    public void add(ToldParents told) {
        systemView.run(() -> sql.run(
                "insert into told_parents (id, person_id, area, item, parent, by, by_name, why, child_told, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                told.id(),
                told.person(),
                told.area(),
                told.item(),
                told.parent(),
                told.by(),
                told.byName(),
                told.why(),
                told.childTold(),
                told.at()));
    }

    private static SharedKept shared(Found found) {
        return new SharedKept(
                found.uuid("id"),
                found.id("person_id", PersonId::new),
                found.id("unit_id", UnitId::new),
                found.constant("area", Area.class),
                found.uuid("item"),
                found.constant("by_whom", Withheld.By.class),
                found.uuid("actor"),
                found.text("actor_name"),
                found.text("words"),
                found.uuid("ends"),
                found.instant("at"),
                found.text("rules"),
                found.text("facts"));
    }

    private static ToldParents told(Found found) {
        return new ToldParents(
                found.uuid("id"),
                found.id("person_id", PersonId::new),
                found.constant("area", Area.class),
                found.uuid("item"),
                found.id("parent", PersonId::new),
                found.id("by", EmploymentId::new),
                found.text("by_name"),
                found.text("why"),
                found.text("child_told"),
                found.instant("at"));
    }
}
