package no.individuellplan.integration.delivery;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.DeliverMessage;
import no.individuellplan.core.message.ImportMessage;
import org.jboss.logging.Logger;

/**
 * Sends the receipts of one transaction together, right after it has committed. Only a quicker way: each has its job, which
 * is gone when the receipt has left, and sends it a little later when this did not come to it.
 */
@ApplicationScoped
class Receipts {
    private static final Logger LOG = Logger.getLogger(Receipts.class);
    private static final int THREADS = 2;
    private static final int MOST_WAITING = 100;
    private static final String LEFT =
            "delete from scheduled_tasks where task_name = ? and task_instance = any(?) and not picked";

    private final DeliverMessage deliver;
    private final ConversationLock lock;
    private final AgroalDataSource database;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("e-message-receipts-", 1).factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    Receipts(DeliverMessage deliver, ConversationLock lock, AgroalDataSource database) {
        this.deliver = deliver;
        this.lock = lock;
        this.database = database;
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(20, TimeUnit.SECONDS);
    }

    /** Those that are being sent by their jobs are left to them. */
    void soon(List<EMessageId> receipts) {
        threads.execute(() -> {
            try {
                Acting.run(ImportMessage.ACTOR, () -> QuarkusTransaction.requiringNew()
                        .run(() -> send(receipts)));
            } catch (RuntimeException left) {
                LOG.debugf("%d receipts are left to their jobs: %s", receipts.size(), left.getClass());
            }
        });
    }

    private void send(List<EMessageId> receipts) {
        Set<UUID> free =
                lock.tryTakeEach(receipts.stream().map(EMessageId::value).toList());
        List<EMessageId> left = deliver.deliverReceipts(
                receipts.stream().filter(one -> free.contains(one.value())).toList());
        if (!left.isEmpty()) {
            forget(left);
        }
    }

    private void forget(List<EMessageId> left) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(LEFT)) {
            delete.setString(1, MessageTasks.SEND);
            delete.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            left.stream().map(one -> one.value().toString()).toArray()));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The jobs of receipts that have left cannot be taken away", e);
        }
    }
}
