package no.individuellplan.store.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.oversight.Signal;
import no.individuellplan.core.oversight.SignalDecision;
import no.individuellplan.core.oversight.Signals;
import no.individuellplan.core.oversight.rules.ActorsDay;
import no.individuellplan.core.oversight.rules.Outcome;
import no.individuellplan.core.oversight.rules.Sign;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresSignals implements Signals {
    private static final String SELECT = """
            select o.*, (select d.outcome from odd_access_decision d where d.odd_access_id = o.id
                order by d.line desc limit 1) as stands
            from odd_access o
            """;
    private static final String ADD = """
            insert into odd_access (id, kind, actor, actor_name, agency_id, day, person_id, person_agency_id, found_at, times)
            select ?, ?, ?, ?, ?, ?, p.id, (select u.agency_id from need n join unit u on u.id = n.receiving_unit
                where n.person_id = p.id order by n.reported_at desc limit 1), ?, ?
            from (select ?::uuid as id) p on conflict do nothing
            """;
    private static final String LINES = """
            insert into odd_access_line (odd_access_id, entry_id, at, person_id)
            select ?, l.id, l.at, l.person_id from access_log l where l.id = any (?::uuid[]) and l.at >= ? and l.at < ?
            """;

    private final Sql sql;
    private final SystemView systemView;
    private final LogLines lines;

    PostgresSignals(Sql sql, SystemView systemView, LogLines lines) {
        this.sql = sql;
        this.systemView = systemView;
        this.lines = lines;
    }

    @Override
    public boolean add(SignalId id, ActorsDay day, Sign sign, Instant foundAt) {
        return systemView.see(() -> {
            boolean fresh = sql.run(
                            ADD,
                            id,
                            sign.kind(),
                            day.actor(),
                            day.name(),
                            day.agency(),
                            day.day(),
                            foundAt,
                            sign.entries().size(),
                            sign.person())
                    == 1;
            if (fresh) {
                sql.run(
                        LINES,
                        id,
                        sign.entries(),
                        lines.begin(day.day()),
                        lines.begin(day.day().plusDays(1)));
            }
            return fresh;
        });
    }

    @Override
    public List<Signal> visible(int most) {
        return sql.list(SELECT + "order by o.day desc, o.id desc limit ?", SignalRows::signal, most);
    }

    @Override
    public Optional<Signal> find(SignalId id) {
        return sql.first(SELECT + "where o.id = ?", SignalRows::signal, id);
    }

    @Override
    public List<AccessLogEntry> lines(SignalId id) {
        return lines.behind(id);
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> people) {
        Map<PersonId, String> names = new HashMap<>();
        systemView
                .see(() -> sql.list(
                        "select id, given_name || ' ' || family_name as name from person"
                                + " where id = any (?::uuid[]) and protection = 'NONE'",
                        found -> Map.entry(found.id("id", PersonId::new), found.text("name")),
                        people))
                .forEach(one -> names.put(one.getKey(), one.getValue()));
        return Map.copyOf(names);
    }

    @Override
    public List<SignalDecision> decisions(SignalId id) {
        return sql.list(
                "select * from odd_access_decision where odd_access_id = ? order by line",
                PostgresSignals::decision,
                id);
    }

    @Override
    public void add(SignalDecision decision) {
        sql.run(
                "insert into odd_access_decision (id, odd_access_id, person_id, outcome, words, by_employment, by_name,"
                        + " organisation, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                decision.id(),
                decision.signal(),
                decision.person(),
                decision.outcome(),
                decision.words(),
                decision.by(),
                decision.byName(),
                decision.byOrganisation(),
                decision.at());
    }

    private static SignalDecision decision(Found found) {
        return new SignalDecision(
                found.uuid("id"),
                found.id("odd_access_id", SignalId::new),
                found.id("person_id", PersonId::new),
                found.constant("outcome", Outcome.class),
                found.text("words"),
                found.id("by_employment", EmploymentId::new),
                found.text("by_name"),
                found.text("organisation"),
                found.instant("at"));
    }
}
