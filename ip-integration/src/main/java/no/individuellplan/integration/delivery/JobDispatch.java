package no.individuellplan.integration.delivery;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.Dispatch;

/**
 * Puts work in the job table, in the transaction that runs: it is there when that commits, and never if it rolls back.
 * Work is looked for at once after the commit; the polling of the table is only for what another instance left.
 */
@ApplicationScoped
class JobDispatch implements Dispatch {

    private static final Object TOGETHER = Receipts.class;
    private static final Duration A_LITTLE = Duration.ofSeconds(10);

    private final SchedulerClient client;
    private final JobRunner runner;
    private final Receipts receipts;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    JobDispatch(
            AgroalDataSource database,
            JobRunner runner,
            Receipts receipts,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.client = SchedulerClient.Builder.create(database)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .build();
        this.runner = runner;
        this.receipts = receipts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void send(EMessageId id) {
        put(MessageTasks.SEND, id);
    }

    /** Its job waits a little, so that receipts written in one transaction can leave together before it. */
    @Override
    public void acknowledge(EMessageId receipt) {
        if (runner.runs()) {
            together().add(receipt);
        } else {
            send(receipt);
        }
    }

    @SuppressWarnings("unchecked")
    private List<EMessageId> together() {
        Object begun = transaction.getResource(TOGETHER);
        if (begun != null) {
            return (List<EMessageId>) begun;
        }
        List<EMessageId> receipts = new ArrayList<>();
        transaction.putResource(TOGETHER, receipts);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                client.scheduleBatch(
                        receipts.stream().<TaskInstance<?>>map(one -> job(MessageTasks.SEND, one)),
                        clock.instant().plus(A_LITTLE));
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    JobDispatch.this.receipts.soon(receipts);
                }
            }
        });
        return receipts;
    }

    @Override
    public void read(EMessageId id) {
        put(MessageTasks.READ, id);
    }

    @Override
    public void sendNow(EMessageId id) {
        putNow(MessageTasks.SEND, id);
    }

    @Override
    public void readNow(EMessageId id) {
        putNow(MessageTasks.READ, id);
    }

    @Override
    public void withdraw(EMessageId id) {
        try {
            client.cancel(job(MessageTasks.SEND, id));
        } catch (TaskInstanceNotFoundException none) {
            // It waits for nothing, which is what was asked for.
        } catch (TaskInstanceCurrentlyExecutingException leaving) {
            throw new StaleVersion();
        }
    }

    private void putNow(String task, EMessageId id) {
        put(task, id);
        try {
            client.reschedule(job(task, id), clock.instant());
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException beingTried) {
            // It is tried right now, or has just been.
        }
    }

    private static TaskInstance<Void> job(String task, EMessageId id) {
        return new TaskInstance<>(task, id.value().toString());
    }

    private void put(String task, EMessageId id) {
        client.scheduleIfNotExists(job(task, id), clock.instant());
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only what follows a commit is of interest.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    runner.look();
                }
            }
        });
    }
}
