package no.individuellplan.store.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.individuellplan.core.audit.AccessLogEntry.Kind;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.oversight.Readings;
import no.individuellplan.core.oversight.rules.ActorsDay;
import no.individuellplan.core.oversight.rules.Look;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

/**
 * Reads the month's partition from end to end, once a night: an index on the time of reading would cost every reading of
 * every plan. Whether somebody has a task is asked as it stands when the day is looked at.
 */
@ApplicationScoped
class PostgresReadings implements Readings {
    private static final String DAY = """
            with done as materialized (
                select l.id, l.at, l.line, l.person_id, l.actor, l.actor_name, l.kind, l.basis, l.information, e.unit_id, u.agency_id
                from access_log l join employment e on e.id = l.actor join unit u on u.id = e.unit_id
                where l.at >= ? and l.at < ? and l.basis <> 'LOG_REVIEW'
            ), pairs as (
                select distinct actor, unit_id, agency_id, person_id from done where person_id is not null
            ), known as (
                select p.actor, p.person_id,
                    exists (select from national_id n join professional f on f.national_id = n.digits
                        join employment e on e.professional_id = f.id join unit u on u.id = e.unit_id
                        where n.person_id = p.person_id and u.agency_id = p.agency_id) as colleague,
                    exists (select from coordinator_chair c where c.person_id = p.person_id
                            and p.actor in (c.holder, c.asked, c.stand_in))
                        or exists (select from participant t where t.person_id = p.person_id and t.contact = p.actor)
                        or exists (select from need n left join need_report r on r.need_id = n.id
                            where n.person_id = p.person_id
                            and (r.reporter = p.actor or p.unit_id in (n.receiving_unit, n.copy_unit)))
                        or exists (select from done d where d.actor = p.actor and d.person_id = p.person_id
                            and d.kind = 'WRITE' and d.basis not in ('EMERGENCY', 'OBJECTION_OVERRIDDEN')) as task
                from pairs p
            )
            select d.*, s.family_name, coalesce(k.colleague, false) as colleague, coalesce(k.task, false) as task
            from done d left join known k on k.actor = d.actor and k.person_id = d.person_id
            left join person s on s.id = d.person_id
            order by d.actor, d.at, d.line
            """;

    private final Sql sql;
    private final SystemView systemView;
    private final LogLines lines;
    private final Clock clock;

    PostgresReadings(Sql sql, SystemView systemView, LogLines lines, Clock clock) {
        this.sql = sql;
        this.systemView = systemView;
        this.lines = lines;
        this.clock = clock;
    }

    private record Row(EmploymentId actor, String name, AgencyId agency, Look look) {}

    @Override
    public List<ActorsDay> on(LocalDate day) {
        List<Row> rows = systemView.see(() -> sql.list(DAY, this::row, lines.begin(day), lines.begin(day.plusDays(1))));
        Map<EmploymentId, List<Row>> byActor = new LinkedHashMap<>();
        rows.forEach(row ->
                byActor.computeIfAbsent(row.actor(), one -> new ArrayList<>()).add(row));
        return byActor.values().stream()
                .map(own -> new ActorsDay(
                        own.getFirst().actor(),
                        own.getFirst().name(),
                        own.getFirst().agency(),
                        day,
                        own.stream().map(Row::look).toList()))
                .toList();
    }

    @Override
    public Optional<LocalDate> lookedUntil() {
        return systemView.see(() ->
                sql.first("select day from odd_access_day order by day desc limit 1", found -> found.date("day")));
    }

    @Override
    public void looked(LocalDate day) {
        systemView.run(() -> sql.run("insert into odd_access_day (day) values (?) on conflict do nothing", day));
    }

    private Row row(Found found) {
        return new Row(
                found.id("actor", EmploymentId::new),
                found.text("actor_name"),
                found.id("agency_id", AgencyId::new),
                new Look(
                        found.uuid("id"),
                        found.instant("at").atZone(clock.getZone()).toLocalDateTime(),
                        found.id("person_id", PersonId::new),
                        found.text("family_name"),
                        found.constant("kind", Kind.class) == Kind.REFUSED,
                        found.text("information").equals("IDENTITY"),
                        found.truth("colleague"),
                        found.truth("task"),
                        Set.of("EMERGENCY", "OBJECTION_OVERRIDDEN").contains(found.text("basis"))));
    }
}
