package no.individuellplan.integration.transport.amqp;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.qpid.protonj2.client.Connection;
import org.apache.qpid.protonj2.client.Sender;
import org.apache.qpid.protonj2.client.SenderOptions;
import org.apache.qpid.protonj2.client.exceptions.ClientException;

/** One way to the broker, and the queues that are open over it. */
final class OpenQueues {
    /** Tells a broker that has topics as well which of the two is meant. */
    static final String QUEUE = "queue";

    private final Connection connection;
    private final Map<String, Sender> senders = new ConcurrentHashMap<>();

    OpenQueues(Connection connection) {
        this.connection = connection;
    }

    Sender sender(String queue) throws ClientException {
        Sender known = senders.get(queue);
        if (known != null) {
            return known;
        }
        synchronized (senders) {
            Sender opened = senders.get(queue);
            if (opened == null) {
                SenderOptions options = new SenderOptions();
                options.targetOptions().capabilities(QUEUE);
                opened = connection.openSender(queue, options);
                senders.put(queue, opened);
            }
            return opened;
        }
    }

    void giveUp() {
        connection.closeAsync();
    }
}
