package no.individuellplan.store.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.audit.AccessLog;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.id.Ids;
import no.individuellplan.store.world.Raw;
import no.individuellplan.store.world.Work;

/** Rows of the log in a month of one's own, and what its owner could do to them behind the application's back. */
@ApplicationScoped
class LogRows {
    private final AccessLog log;
    private final Ids ids;
    private final Work work;
    private final Raw raw;

    LogRows(AccessLog log, Ids ids, Work work, Raw raw) {
        this.log = log;
        this.ids = ids;
        this.work = work;
        this.raw = raw;
    }

    /** In the transaction that runs. */
    void append(Actor actor, UUID subject, Instant at) {
        append(actor, subject, at, "HEALTH ECONOMY");
    }

    void append(Actor actor, UUID subject, Instant at, String information) {
        log.append(new AccessLogEntry(
                ids.next(),
                at,
                subject,
                actor.id(),
                actor.name(),
                actor.organisation(),
                false,
                AccessLogEntry.Kind.READ,
                "CONSENT",
                information,
                "../2031-12-31"));
    }

    /** So many, each in a transaction of its own. */
    void written(Actor actor, UUID subject, LocalDate month, int count) {
        for (int i = 0; i < count; i++) {
            Instant at = month.atStartOfDay(ZoneOffset.UTC).toInstant().plusMillis(i);
            work.run(actor, () -> append(actor, subject, at));
        }
    }

    /** As the owner of the tables, with the trigger that chains rows put out of the way. */
    void spoil(String... statements) throws SQLException {
        try (Connection owner = raw.owner();
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("alter table access_log disable trigger chain_row");
            for (String statement : statements) {
                sql.execute(statement);
            }
            sql.execute("alter table access_log enable trigger chain_row");
            owner.commit();
        }
    }

    /** Sets aside the month as it is, with its heads and all checkpoints. */
    void keep(LocalDate month) throws SQLException {
        spoil(
                "drop table if exists kept_log, kept_head, kept_checkpoint, kept_checkpoint_head",
                "create table kept_log as select * from access_log where month = '" + month + "'",
                "create table kept_head as select * from access_log_head where month = '" + month + "'",
                "create table kept_checkpoint as select * from access_log_checkpoint",
                "create table kept_checkpoint_head as select * from access_log_checkpoint_head");
    }

    /** Puts back what was set aside. */
    void putBack(LocalDate month) throws SQLException {
        spoil(
                "delete from access_log where month = '" + month + "' or id in (select id from kept_log)",
                "delete from access_log_head where month = '" + month + "'",
                "delete from access_log_checkpoint_head",
                "delete from access_log_checkpoint",
                "insert into access_log select * from kept_log",
                "insert into access_log_head select * from kept_head",
                "insert into access_log_checkpoint select * from kept_checkpoint",
                "insert into access_log_checkpoint_head select * from kept_checkpoint_head",
                "drop table kept_log, kept_head, kept_checkpoint, kept_checkpoint_head");
    }
}
