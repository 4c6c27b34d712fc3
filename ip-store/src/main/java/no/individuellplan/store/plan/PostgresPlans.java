package no.individuellplan.store.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanVersion;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Rows;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresPlans implements Plans {
    private static final long NONE_YET = -1;

    private final Rows rows;
    private final Sql sql;
    private final PlanVersions versions;
    private final SystemView systemView;
    private final Clock clock;

    PostgresPlans(Rows rows, Sql sql, PlanVersions versions, SystemView systemView, Clock clock) {
        this.rows = rows;
        this.sql = sql;
        this.versions = versions;
        this.systemView = systemView;
        this.clock = clock;
    }

    @Override
    public Optional<IndividualPlan> find(PlanId id) {
        return sql.first(PlanQuestions.ONE, id);
    }

    @Override
    public Optional<IndividualPlan> openOf(PersonId person) {
        return sql.first(PlanQuestions.OPEN, person);
    }

    @Override
    public Optional<IndividualPlan> recogniseOpenOf(PersonId person) {
        return systemView.first(PlanQuestions.OPEN, person);
    }

    @Override
    public List<IndividualPlan> visible() {
        return sql.list(PlanQuestions.VISIBLE);
    }

    @Override
    public void add(IndividualPlan plan) {
        rows.add(IndividualPlanRow.of(plan));
    }

    @Override
    public void save(IndividualPlan plan) {
        rows.save(IndividualPlanRow.of(plan));
    }

    /**
     * Past permits, since whoever works on a part may not write the frame. Skips a row that another is changing: that one
     * works on the plan too, and nobody waits.
     */
    @Override
    public void touch(PlanId plan) {
        systemView.run(() -> sql.run(
                "update plan set touched_at = ? where id in (select id from plan where id = ?"
                        + " for no key update skip locked)",
                clock.instant(),
                plan));
    }

    @Override
    public List<PlanText> texts(PlanId plan) {
        return inOrder(sql.list(PlanQuestions.TEXTS, plan));
    }

    /** As the kinds come: the database knows them by name alone. */
    static List<PlanText> inOrder(List<PlanText> texts) {
        return texts.stream().sorted(Comparator.comparing(PlanText::kind)).toList();
    }

    @Override
    public Optional<PlanText> text(PlanId plan, PlanText.Kind kind) {
        return sql.first(PlanQuestions.ONE_TEXT, plan, kind);
    }

    @Override
    public void save(PlanText text) {
        PlanTextRow row = PlanTextRow.of(text);
        if (text.version() == NONE_YET) {
            rows.add(row);
        } else {
            rows.save(row);
        }
    }

    @Override
    public PlanVersion keepVersion(PlanId plan, Actor by, String why) {
        return versions.keep(plan, by, why);
    }

    @Override
    public List<PlanVersion> versions(PlanId plan) {
        return versions.of(plan);
    }

    @Override
    public Optional<String> versionContent(PlanId plan, int number) {
        return versions.content(plan, number);
    }

    @Override
    public List<Responsibility> responsibilities(PlanId plan) {
        return sql.list(PlanQuestions.RESPONSIBILITIES, plan);
    }

    @Override
    public void add(Responsibility responsibility) {
        sql.run(
                "insert into responsibility (plan_id, since, person_id, agency_id, how) values (?, ?, ?, ?, ?)",
                responsibility.plan(),
                responsibility.since(),
                responsibility.person(),
                responsibility.agency(),
                responsibility.how());
    }

    static Responsibility responsibility(Found found) {
        return new Responsibility(
                found.id("plan_id", PlanId::new),
                found.id("person_id", PersonId::new),
                found.id("agency_id", AgencyId::new),
                found.instant("since"),
                found.text("how"));
    }
}
