package no.individuellplan.integration.transport.amqp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.individuellplan.integration.transport.WireIsBack;
import org.apache.qpid.protonj2.client.Message;
import org.apache.qpid.protonj2.client.Tracker;
import org.apache.qpid.protonj2.client.exceptions.ClientException;

/**
 * Puts messages in queues. After a failure the broker is left alone for a second, then twice as long each time, a minute at
 * most: a day without it costs next to nothing. The first that comes through is told to all that waits.
 */
@ApplicationScoped
class AmqpSender {
    private static final long PATIENCE_MS = 5_000;
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 6;

    private final AmqpBroker broker;
    private final Event<WireIsBack> back;
    private final Clock clock;
    private OpenQueues queues;
    private int failures;
    private Instant notBefore = Instant.MIN;

    AmqpSender(AmqpBroker broker, Event<WireIsBack> back, Clock clock) {
        this.broker = broker;
        this.back = back;
        this.clock = clock;
    }

    /**
     * Returns when the broker has it on disk.
     *
     * @throws WireDown when that is not certain
     */
    void send(String queue, Message<byte[]> message) {
        OpenQueues open = open();
        try {
            Tracker tracker =
                    open.sender(queue).send(message).settlementFuture().get(PATIENCE_MS, TimeUnit.MILLISECONDS);
            if (!tracker.remoteState().isAccepted()) {
                throw new ClientException("Not taken: " + tracker.remoteState().getType());
            }
        } catch (ClientException | ExecutionException | TimeoutException e) {
            failed(open);
            throw new WireDown(e);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new WireDown(stopping);
        }
        worked();
    }

    private synchronized OpenQueues open() {
        if (queues != null) {
            return queues;
        }
        if (clock.instant().isBefore(notBefore)) {
            throw new WireDown(null);
        }
        try {
            queues = new OpenQueues(broker.open());
            return queues;
        } catch (ClientException e) {
            failed(null);
            throw new WireDown(e);
        }
    }

    /** Only the first to notice counts: others may have been on the same broken way. */
    private synchronized void failed(OpenQueues broken) {
        if (broken != queues) {
            return;
        }
        notBefore = clock.instant().plus(FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)));
        failures++;
        queues = null;
        if (broken != null) {
            broken.giveUp();
        }
    }

    private void worked() {
        synchronized (this) {
            if (failures == 0) {
                return;
            }
            failures = 0;
            notBefore = Instant.MIN;
        }
        back.fireAsync(new WireIsBack());
    }
}
