package no.individuellplan.store.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.audit.AccessLog;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.audit.NotLogged;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresAccessLog implements AccessLog {
    private static final String INSERT = """
            insert into access_log (id, at, person_id, actor, actor_name, organisation, on_behalf_of, kind, basis,
                information, period)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final Subjects subjects;
    private final SystemView systemView;

    PostgresAccessLog(Sql sql, Subjects subjects, SystemView systemView) {
        this.sql = sql;
        this.subjects = subjects;
        this.systemView = systemView;
    }

    @Override
    public void append(AccessLogEntry entry) {
        insert(entry, entry.subject());
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<UUID> appendRefused(AccessLogEntry entry, UUID item) {
        return systemView.see(() -> {
            Optional<UUID> subject = Optional.ofNullable(entry.subject()).or(() -> subjects.of(item));
            insert(entry, subject.orElse(null));
            return subject;
        });
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
    private void insert(AccessLogEntry entry, UUID subject) {
        try {
            write(entry, subject);
        } catch (RuntimeException fault) {
            throw new NotLogged(fault);
        }
    }

    private void write(AccessLogEntry entry, UUID subject) {
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
