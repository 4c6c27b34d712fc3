package no.individuellplan.store.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
    private static final String DONE = """
            select l.id, l.at, l.line, l.person_id, l.actor, l.actor_name, l.kind, l.basis, l.information, e.unit_id, u.agency_id
            from access_log l join employment e on e.id = l.actor join unit u on u.id = e.unit_id
            where l.at >= ? and l.at < ? and l.basis <> 'LOG_REVIEW'
            """;
    private static final String DAY = "select d.*, s.family_name from (" + DONE
            + ") d left join person s on s.id = d.person_id order by d.actor, d.at, d.line";

    /** Every condition is a look-up by an index: no guess of how many readings there were makes it slow. */
    private static final String KNOWN =
            "with pairs as materialized (select d.actor, d.unit_id, d.agency_id, d.person_id,"
                    + " bool_or(d.kind = 'WRITE' and d.basis not in ('EMERGENCY', 'OBJECTION_OVERRIDDEN')) as wrote from ("
                    + DONE
                    + """
            ) d where d.person_id is not null group by d.actor, d.unit_id, d.agency_id, d.person_id)
            select p.actor, p.person_id,
                exists (select from national_id n join professional f on f.national_id = n.digits
                    join employment e on e.professional_id = f.id join unit u on u.id = e.unit_id
                    where n.person_id = p.person_id and u.agency_id = p.agency_id) as colleague,
                p.wrote
                    or exists (select from coordinator_chair c where c.person_id = p.person_id
                        and p.actor in (c.holder, c.asked, c.stand_in))
                    or exists (select from participant t where t.person_id = p.person_id and t.contact = p.actor)
                    or exists (select from need n left join need_report r on r.need_id = n.id
                        where n.person_id = p.person_id
                        and (r.reporter = p.actor or p.unit_id in (n.receiving_unit, n.copy_unit))) as task
            from pairs p
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

    /** Somebody at work and somebody they looked at. */
    private record Pair(EmploymentId actor, PersonId person) {}

    private record Known(Pair pair, boolean colleague, boolean task) {}

    private static Known known(Found found) {
        return new Known(pair(found), found.truth("colleague"), found.truth("task"));
    }

    private static Pair pair(Found found) {
        return new Pair(found.id("actor", EmploymentId::new), found.id("person_id", PersonId::new));
    }

    @Override
    public List<ActorsDay> on(LocalDate day) {
        Instant begin = lines.begin(day);
        Instant end = lines.begin(day.plusDays(1));
        Map<Pair, Known> known = new HashMap<>();
        systemView
                .see(() -> sql.list(KNOWN, PostgresReadings::known, begin, end))
                .forEach(one -> known.put(one.pair(), one));
        List<Row> rows = systemView.see(() -> sql.list(DAY, found -> row(found, known), begin, end));
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

    private Row row(Found found, Map<Pair, Known> known) {
        Pair pair = pair(found);
        Known of = known.getOrDefault(pair, new Known(pair, false, false));
        return new Row(
                pair.actor(),
                found.text("actor_name"),
                found.id("agency_id", AgencyId::new),
                new Look(
                        found.uuid("id"),
                        found.instant("at").atZone(clock.getZone()).toLocalDateTime(),
                        pair.person(),
                        found.text("family_name"),
                        found.constant("kind", Kind.class) == Kind.REFUSED,
                        found.text("information").equals("IDENTITY"),
                        of.colleague(),
                        of.task(),
                        Set.of("EMERGENCY", "OBJECTION_OVERRIDDEN").contains(found.text("basis"))));
    }
}
