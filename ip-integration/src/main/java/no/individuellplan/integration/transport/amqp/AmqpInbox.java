package no.individuellplan.integration.transport.amqp;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.individuellplan.integration.transport.OwnMailboxes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Listens to the queues of every address served here, those that come later too. Where jobs run, and nowhere else. */
@ApplicationScoped
class AmqpInbox {
    private static final Logger LOG = Logger.getLogger(AmqpInbox.class);
    private static final long BETWEEN_LOOKS_MS = 10_000;
    private static final int SECONDS_TO_ANSWER = 2;

    private final AmqpSettings settings;
    private final AmqpBroker broker;
    private final TakenTogether together;
    private final Arrival arrival;
    private final FaultReports reports;
    private final OwnMailboxes mailboxes;
    private final AgroalDataSource database;
    private final boolean enabled;
    private final Map<String, Listener> listeners = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    AmqpInbox(
            AmqpSettings settings,
            AmqpBroker broker,
            TakenTogether together,
            Arrival arrival,
            FaultReports reports,
            OwnMailboxes mailboxes,
            @DataSource("jobs") AgroalDataSource database,
            @ConfigProperty(name = "ip.jobs.enabled", defaultValue = "true") boolean enabled) {
        this.settings = settings;
        this.broker = broker;
        this.together = together;
        this.arrival = arrival;
        this.reports = reports;
        this.mailboxes = mailboxes;
        this.database = database;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent started) {
        if (enabled && settings.used()) {
            Thread.ofVirtual().name("e-message-queues").start(this::watch);
        }
    }

    void stop(@Observes ShutdownEvent ending) {
        stopping = true;
        listeners.values().forEach(Listener::stop);
    }

    private void watch() {
        while (!stopping) {
            try {
                mailboxes.now().forEach(this::listen);
                Thread.sleep(BETWEEN_LOOKS_MS);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf(
                        "The addresses served here cannot be read: %s",
                        e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void listen(String her) {
        listeners.computeIfAbsent(her, address -> {
            Listener listener =
                    new Listener(address, settings, broker, together, arrival, reports, this::databaseAnswers);
            Thread.ofVirtual().name("e-message-queue-" + address).start(listener);
            return listener;
        });
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException away) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
