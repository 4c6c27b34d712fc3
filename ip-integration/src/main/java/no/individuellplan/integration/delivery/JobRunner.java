package no.individuellplan.integration.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs the jobs of this instance. Any number of instances share one table; the work of one that dies is taken over when it
 * has missed four signs of life, at the next look for such (six intervals at most). The job table is worked on outside
 * transactions of ours, on a data source of its own.
 *
 * <ul>
 *   <li>{@code ip.jobs.enabled}: false for an instance that only serves pages
 *   <li>{@code ip.jobs.threads}: how many jobs run at once
 *   <li>{@code ip.jobs.heartbeat}: between two signs of life of a job that runs, 5 seconds unless told; the same for all
 *       instances
 * </ul>
 */
@ApplicationScoped
class JobRunner {

    private static final long A_MOMENT_MS = 10;
    private static final int MISSED_SIGNS_OF_LIFE = 4;

    private final AgroalDataSource jobs;
    private final MessageTasks tasks;
    private final LogTasks log;
    private final OversightTasks oversight;
    private final NoticeTasks notices;
    private final PlanTasks plans;
    private final Clock clock;
    private final boolean enabled;
    private final int threads;
    private final Duration heartbeat;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Executor soon = CompletableFuture.delayedExecutor(A_MOMENT_MS, TimeUnit.MILLISECONDS);
    private volatile Scheduler scheduler;

    JobRunner(
            @DataSource("jobs") AgroalDataSource jobs,
            MessageTasks tasks,
            LogTasks log,
            OversightTasks oversight,
            NoticeTasks notices,
            PlanTasks plans,
            Clock clock,
            @ConfigProperty(name = "ip.jobs.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "ip.jobs.threads", defaultValue = "8") int threads,
            @ConfigProperty(name = "ip.jobs.heartbeat", defaultValue = "5s") Duration heartbeat) {
        this.jobs = jobs;
        this.tasks = tasks;
        this.log = log;
        this.oversight = oversight;
        this.notices = notices;
        this.plans = plans;
        this.clock = clock;
        this.enabled = enabled;
        this.threads = threads;
        this.heartbeat = heartbeat;
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            scheduler = build();
            scheduler.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        Scheduler running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    /** Whether jobs are run by this instance. */
    boolean runs() {
        return scheduler != null;
    }

    /** Looks for work in a moment, once for all who ask until then. Does nothing where no jobs run. */
    void look() {
        Scheduler running = scheduler;
        if (running != null && asked.compareAndSet(false, true)) {
            soon.execute(() -> {
                asked.set(false);
                running.triggerCheckForDueExecutions();
            });
        }
    }

    private Scheduler build() {
        return Scheduler.create(jobs, tasks.onDemand())
                .startTasks(tasks.watch())
                .startTasks(log.all())
                .startTasks(oversight.nightly())
                .startTasks(notices.all())
                .startTasks(plans.look())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .clock(clock::instant)
                .threads(threads)
                .pollingInterval(Duration.ofSeconds(1))
                .pollUsingLockAndFetch(1.0, 4.0)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED_SIGNS_OF_LIFE)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }
}
