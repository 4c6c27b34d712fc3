package no.individuellplan.store.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.audit.AccessLog;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.audit.NotLogged;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresAccessLog implements AccessLog {
    private static final String INSERT = """
            insert into access_log (id, at, person_id, actor, actor_name, organisation, on_behalf_of, kind, basis,
                information, period)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final RefusedTries refused;

    PostgresAccessLog(Sql sql, RefusedTries refused) {
        this.sql = sql;
        this.refused = refused;
    }

    @Override
    public void append(AccessLogEntry entry) {
        insert(sql, entry, entry.subject());
    }

    @Override
    public Optional<UUID> appendRefused(AccessLogEntry entry, UUID item) {
        try {
            return refused.append(entry, item);
        } catch (NotLogged already) {
            throw already;
        } catch (RuntimeException fault) {
            throw new NotLogged(fault);
        }
    }

    @Override
    public List<AccessLogEntry> of(UUID subject, Instant before, int limit) {
        return sql.list(
                "select * from access_log where person_id = ? and at < ? order by at desc, line desc limit ?",
                LoggedLines::entry,
                subject,
                before,
                limit);
    }

    /** Also what the database calls a lack of rights is no answer to the actor: nobody is told that a plan is not there. */
    static void insert(Sql sql, AccessLogEntry entry, UUID subject) {
        try {
            write(sql, entry, subject);
        } catch (RuntimeException fault) {
            throw new NotLogged(fault);
        }
    }

    private static void write(Sql sql, AccessLogEntry entry, UUID subject) {
        sql.run(
                INSERT,
                entry.id(),
                entry.at(),
                subject,
                entry.actor(),
                entry.actorName(),
                entry.organisation(),
                entry.onBehalfOf(),
                entry.kind(),
                entry.basis(),
                entry.information(),
                entry.period());
    }
}
