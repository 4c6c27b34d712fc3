package no.individuellplan.store.childcoordinator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.childcoordinator.ChildLine;
import no.individuellplan.core.childcoordinator.ChildLine.Says;
import no.individuellplan.core.childcoordinator.ChildLines;
import no.individuellplan.core.childcoordinator.ChildRole;
import no.individuellplan.core.childcoordinator.ChildTask;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresChildLines implements ChildLines {
    private final Sql sql;
    private final SystemView systemView;

    PostgresChildLines(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public void add(ChildLine line) {
        systemView.run(() -> sql.run(
                "insert into child_coordinator_line (id, person_id, number, says, role, unit_id, whom, whom_name, task,"
                        + " day, words, by, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                line.id(),
                line.person(),
                line.number(),
                line.says(),
                line.role(),
                line.unit(),
                line.whom(),
                line.whomName(),
                line.task(),
                line.day(),
                line.words(),
                line.by(),
                line.byName(),
                line.at()));
    }

    @Override
    public Optional<ChildRole> of(PersonId person) {
        return ChildRole.newest(linesOf(person));
    }

    @Override
    public List<ChildLine> linesOf(PersonId person) {
        return sql.list(
                "select * from child_coordinator_line where person_id = ? order by line",
                PostgresChildLines::line,
                person);
    }

    @Override
    public List<ChildRole> visible() {
        return ChildRole.newestOfEach(
                sql.list("select * from child_coordinator_line order by line", PostgresChildLines::line));
    }

    @Override
    public int lastNumber(PersonId person) {
        return systemView.see(() -> sql.first(
                        "select coalesce(max(number), 0) as last from child_coordinator_line where person_id = ?",
                        found -> found.count("last"),
                        person)
                .orElseThrow());
    }

    private static ChildLine line(Found found) {
        Says says = found.constant("says", Says.class);
        return new ChildLine(
                found.uuid("id"),
                found.id("person_id", PersonId::new),
                says == Says.TASK ? null : found.count("number"),
                says,
                found.uuid("role"),
                found.id("unit_id", UnitId::new),
                found.id("whom", EmploymentId::new),
                found.text("whom_name"),
                found.constant("task", ChildTask.class),
                found.date("day"),
                found.text("words"),
                found.uuid("by"),
                found.text("by_name"),
                found.instant("at"));
    }
}
