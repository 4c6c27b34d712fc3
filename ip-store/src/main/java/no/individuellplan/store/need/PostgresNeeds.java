package no.individuellplan.store.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedReport;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.need.Needs;
import no.individuellplan.store.access.Permitted;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Rows;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresNeeds implements Needs {
    private static final String VISIBLE =
            "select * from need where " + Permitted.IN_AREA.formatted("NEED") + " order by reported_at, id";

    private final Rows rows;
    private final Sql sql;
    private final SystemView systemView;

    PostgresNeeds(Rows rows, Sql sql, SystemView systemView) {
        this.rows = rows;
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public Optional<Need> find(NeedId id) {
        return rows.find(NeedRow.class, id.value()).map(NeedRow::need);
    }

    @Override
    public Optional<Need> newestOf(PersonId person) {
        return systemView.see(() -> rows.list(NeedRow.class, "from NeedRow where person = ?1", person.value()).stream()
                .map(NeedRow::need)
                .findFirst());
    }

    @Override
    public List<Need> visible() {
        return rows.listBySql(NeedRow.class, VISIBLE).stream()
                .map(NeedRow::need)
                .toList();
    }

    @Override
    public void add(Need need) {
        systemView.run(() -> rows.add(NeedRow.of(need)));
    }

    /** A new report opens a need again, and a report needs no permit (hpl § 38 a); every other change does. */
    @Override
    public void save(Need need) {
        if (need.state() == NeedState.REPORTED) {
            systemView.run(() -> rows.save(NeedRow.of(need)));
        } else {
            rows.save(NeedRow.of(need));
        }
    }

    @Override
    public void add(NeedReport report) {
        systemView.run(() -> sql.run(
                "insert into need_report (id, need_id, person_id, reporter, reporter_name, organisation, why, wish,"
                        + " person_informed, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                report.id(),
                report.need(),
                report.person(),
                report.reporter(),
                report.reporterName(),
                report.organisation(),
                report.why(),
                report.wish(),
                report.personInformed(),
                report.at()));
    }

    @Override
    public List<NeedReport> reportsOf(NeedId need) {
        return sql.list("select * from need_report where need_id = ? order by at, id", PostgresNeeds::report, need);
    }

    /** Waits for another who reports on the same need, so that the same report sent twice at once is one. */
    @Override
    public boolean alreadyReported(NeedReport report) {
        return systemView.see(() -> {
            sql.any("select 1 from need where id = ? for no key update", report.need());
            return sql.any(
                    "select 1 from need_report where need_id = ? and reporter = ? and why = ?"
                            + " and wish is not distinct from ?::text",
                    report.need(),
                    report.reporter(),
                    report.why(),
                    report.wish());
        });
    }

    private static NeedReport report(Found found) {
        return new NeedReport(
                found.uuid("id"),
                found.id("need_id", NeedId::new),
                found.id("person_id", PersonId::new),
                found.uuid("reporter"),
                found.text("reporter_name"),
                found.text("organisation"),
                found.text("why"),
                found.text("wish"),
                found.truth("person_informed"),
                found.instant("at"));
    }
}
