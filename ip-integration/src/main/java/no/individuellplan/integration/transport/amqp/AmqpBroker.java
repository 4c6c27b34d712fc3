package no.individuellplan.integration.transport.amqp;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.apache.qpid.protonj2.client.Client;
import org.apache.qpid.protonj2.client.Connection;
import org.apache.qpid.protonj2.client.ConnectionOptions;
import org.apache.qpid.protonj2.client.exceptions.ClientException;

/** Ways to the broker. Each that breaks is given up, and another opened by the one who needs it. */
@ApplicationScoped
class AmqpBroker {
    /** Longer than a broker needs to start again, shorter than anybody wants to hold a database transaction. */
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(5);

    private static final long SIGN_OF_LIFE = TimeUnit.SECONDS.toMillis(20);

    private final AmqpSettings settings;
    private Client client;

    AmqpBroker(AmqpSettings settings) {
        this.settings = settings;
    }

    /** @throws ClientException when the broker does not answer */
    Connection open() throws ClientException {
        ConnectionOptions options = new ConnectionOptions()
                .openTimeout(PATIENCE)
                .sendTimeout(PATIENCE)
                .requestTimeout(PATIENCE)
                .closeTimeout(1)
                .idleTimeout(SIGN_OF_LIFE)
                .sslEnabled(settings.secure());
        settings.user().ifPresent(options::user);
        settings.password().ifPresent(options::password);
        Connection connection = client().connect(settings.host(), settings.port(), options);
        try {
            connection.openFuture().get(PATIENCE, TimeUnit.MILLISECONDS);
            return connection;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            connection.closeAsync();
            throw new ClientException("Stopped while connecting", stopping);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            connection.closeAsync();
            throw new ClientException("The broker does not answer", e);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        Client open = client;
        if (open != null) {
            open.closeAsync();
        }
    }

    private synchronized Client client() {
        if (client == null) {
            client = Client.create();
        }
        return client;
    }
}
