package no.individuellplan.store.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.store.audit.LoggedLines;
import no.individuellplan.store.sql.Sql;

/** The lines of the log behind a sign, under the reviewer's own right. */
@ApplicationScoped
class LogLines {
    private final Sql sql;
    private final Clock clock;

    LogLines(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The times are asked for too, so that one month's partition is looked in and not all. */
    List<AccessLogEntry> behind(SignalId id) {
        return sql.list(
                "select a.* from access_log a where a.id = any (array(select l.entry_id from odd_access_line l"
                        + " where l.odd_access_id = ?)) and a.at >= (select min(l.at) from odd_access_line l"
                        + " where l.odd_access_id = ?) and a.at <= (select max(l.at) from odd_access_line l"
                        + " where l.odd_access_id = ?) order by a.at, a.line",
                LoggedLines::entry,
                id,
                id,
                id);
    }

    /** When a day begins, Europe/Oslo. */
    Instant begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
