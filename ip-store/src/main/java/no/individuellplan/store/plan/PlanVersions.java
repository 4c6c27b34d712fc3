package no.individuellplan.store.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.plan.PlanVersion;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

/**
 * The whole plan as it stood, one kept row a version: the plan's own row and every row of every part, also those the actor
 * does not see.
 */
@ApplicationScoped
class PlanVersions {
    private static final List<String> PARTS =
            List.of("plan_text", "responsibility", "participant", "contribution", "goal", "suggestion", "measure");

    private static final String WHOLE = PARTS.stream()
            .map(part -> "'" + part + "', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from " + part
                    + " x where x.plan_id = p.id)")
            .collect(Collectors.joining(
                    ", ",
                    "jsonb_build_object('plan', to_jsonb(p), 'coordinator_chair',"
                            + " (select to_jsonb(c) from coordinator_chair c where c.person_id = p.person_id), ",
                    ")"));

    private static final String KEEP =
            "insert into plan_version (plan_id, number, person_id, at, by, by_name, why, content)"
                    + " select p.id, (select coalesce(max(number), 0) + 1 from plan_version v where v.plan_id = p.id),"
                    + " p.person_id, ?, ?, ?, ?, " + WHOLE + " from plan p where p.id = ?";

    private final Sql sql;
    private final SystemView systemView;
    private final Clock clock;

    PlanVersions(Sql sql, SystemView systemView, Clock clock) {
        this.sql = sql;
        this.systemView = systemView;
        this.clock = clock;
    }

    /** Two who keep the same plan at once wait for each other on the plan's row, so that each has its number. */
    PlanVersion keep(PlanId plan, Actor by, String why) {
        return systemView.see(() -> {
            sql.any("select 1 from plan where id = ? for no key update", plan);
            sql.run(KEEP, clock.instant(), by.id(), by.name(), why, plan);
            return of(plan).getFirst();
        });
    }

    List<PlanVersion> of(PlanId plan) {
        return sql.list(PlanQuestions.VERSIONS, plan);
    }

    Optional<String> content(PlanId plan, int number) {
        return sql.first(
                "select content::text as content from plan_version where plan_id = ? and number = ?",
                found -> found.text("content"),
                plan,
                number);
    }

    static PlanVersion version(Found found) {
        return new PlanVersion(
                found.id("plan_id", PlanId::new),
                found.count("number"),
                found.instant("at"),
                found.uuid("by"),
                found.text("by_name"),
                found.text("why"));
    }
}
