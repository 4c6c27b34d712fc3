package no.individuellplan.integration.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.audit.CheckLog;
import no.individuellplan.core.audit.LogCheckpoint;
import no.individuellplan.core.audit.LogReport;
import no.individuellplan.core.audit.TendLog;
import org.jboss.logging.Logger;

/**
 * Tends the access log as the platform itself: every hour room for the months to come and a checkpoint, printed to the
 * application's own log; every night the whole log is checked, and what is wrong with it printed as errors.
 */
@ApplicationScoped
class LogTasks {
    static final String TEND = "access-log-tend";
    static final String CHECK = "access-log-check";

    private static final Logger LOG = Logger.getLogger("no.individuellplan.accesslog");
    private static final Actor ACTOR = new Actor.System("access log");
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofHours(1);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 17);

    private final TendLog log;
    private final CheckLog check;
    private final Clock clock;

    LogTasks(TendLog log, CheckLog check, Clock clock) {
        this.log = log;
        this.check = check;
        this.clock = clock;
    }

    /** Work that comes back by itself. */
    List<RecurringTask<?>> all() {
        return List.of(
                Tasks.recurring(TEND, FixedDelay.of(BETWEEN_CHECKPOINTS))
                        .execute((instance, context) -> Acting.run(ACTOR, this::tend)),
                Tasks.recurring(CHECK, new Daily(clock.getZone(), AT_NIGHT))
                        .execute((instance, context) -> Acting.run(ACTOR, this::check)));
    }

    /** A checkpoint is not lost when there is no room to be made just now. */
    private void tend() {
        log.seal().map(LogCheckpoint::printed).ifPresent(printed -> LOG.infof("Access log checkpoint %s", printed));
        log.prepare();
    }

    private void check() {
        LogReport report = check.check(List.of());
        report.faults().forEach(fault -> LOG.errorf("Access log: %s", fault));
        LOG.logf(
                report.whole() ? Logger.Level.INFO : Logger.Level.ERROR,
                "Access log checked: %d rows in %d chains, %d faults, checkpoint %s",
                report.rows(),
                report.chains(),
                report.faults().size(),
                report.checkpoint());
    }
}
