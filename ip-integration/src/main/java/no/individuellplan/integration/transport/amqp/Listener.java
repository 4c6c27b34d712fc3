package no.individuellplan.integration.transport.amqp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.individuellplan.integration.transport.WireFault;
import org.apache.qpid.protonj2.client.Connection;
import org.apache.qpid.protonj2.client.Delivery;
import org.apache.qpid.protonj2.client.Message;
import org.apache.qpid.protonj2.client.Receiver;
import org.apache.qpid.protonj2.client.ReceiverOptions;
import org.apache.qpid.protonj2.client.exceptions.ClientException;
import org.jboss.logging.Logger;

/**
 * Empties the two queues of one address in order, a few messages at a time, until told to stop. When the database is away
 * the messages stay in the queue untouched; one that fails again and again while the database is there is set aside.
 */
final class Listener implements Runnable {
    private static final Logger LOG = Logger.getLogger(Listener.class);
    private static final int AT_HAND = 8 * SideBySide.WIDTH;
    /** So many bytes are enough to work on at once. */
    private static final long MUCH = 4L * 1024 * 1024;

    private static final long A_MOMENT_MS = 500;
    private static final long LONGEST_PAUSE_MS = 10_000;
    private static final int ENOUGH_TRIES = 5;

    private static final Pattern DATABASE_CODE = Pattern.compile("^([0-9A-Z]{5}) ");

    private final String her;
    private final AmqpSettings settings;
    private final AmqpBroker broker;
    private final TakenTogether together;
    private final Arrival arrival;
    private final FaultReports reports;
    private final BooleanSupplier databaseAnswers;
    private volatile boolean stopping;

    Listener(
            String her,
            AmqpSettings settings,
            AmqpBroker broker,
            TakenTogether together,
            Arrival arrival,
            FaultReports reports,
            BooleanSupplier databaseAnswers) {
        this.her = her;
        this.settings = settings;
        this.broker = broker;
        this.together = together;
        this.arrival = arrival;
        this.reports = reports;
        this.databaseAnswers = databaseAnswers;
    }

    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        long pause = A_MOMENT_MS;
        while (!stopping) {
            try {
                listen();
                pause = A_MOMENT_MS;
            } catch (ClientException | RuntimeException e) {
                LOG.debugf("The queue of %s is left for %d ms: %s", her, pause, e.getMessage());
                sleep(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
            }
        }
    }

    private void listen() throws ClientException {
        Connection connection = broker.open();
        try {
            Receiver messages = open(connection, settings.queue(her));
            Receiver faults = open(connection, settings.errorQueue(her));
            while (!stopping) {
                Delivery message = messages.receive(A_MOMENT_MS, TimeUnit.MILLISECONDS);
                if (message != null) {
                    handle(withThoseAtHand(messages, message));
                }
                Delivery fault = faults.tryReceive();
                if (fault != null) {
                    handle(fault, () -> reports.take(fault.message(), her));
                }
            }
        } finally {
            connection.closeAsync();
        }
    }

    private static List<Delivery> withThoseAtHand(Receiver messages, Delivery first) throws ClientException {
        List<Delivery> arrived = new ArrayList<>(AT_HAND);
        long bytes = 0;
        for (Delivery next = first; next != null; next = bytes < MUCH ? messages.tryReceive() : null) {
            arrived.add(next);
            bytes = arrived.size() < AT_HAND ? bytes + size(next) : MUCH;
        }
        return arrived;
    }

    /** 0 for what cannot be read as a message, of which others judge. */
    private static long size(Delivery delivery) {
        try {
            return delivery.message().body() instanceof byte[] sealed ? sealed.length : 0;
        } catch (ClientException unreadable) {
            return 0;
        }
    }

    /** Together when nothing is the matter with them; else one by one. */
    private void handle(List<Delivery> arrived) throws ClientException {
        Set<Integer> kept = keptTogether(arrived);
        for (int place : kept) {
            arrived.get(place).accept();
        }
        for (int place = 0; place < arrived.size(); place++) {
            if (!kept.contains(place)) {
                Delivery one = arrived.get(place);
                handle(one, () -> arrival.take(one.message(), her));
            }
        }
    }

    private Set<Integer> keptTogether(List<Delivery> arrived) {
        try {
            List<Message<?>> messages = new ArrayList<>(arrived.size());
            for (Delivery one : arrived) {
                messages.add(one.message());
            }
            return together.take(messages, her);
        } catch (ClientException | RuntimeException e) {
            LOG.debugf("Messages in the queue of %s are taken one by one: %s", her, kinds(e));
            return Set.of();
        }
    }

    private interface Work {
        void run() throws ClientException;
    }

    private void handle(Delivery delivery, Work work) throws ClientException {
        try {
            work.run();
        } catch (ClientException | RuntimeException e) {
            Message<?> message = delivery.message();
            if (e instanceof WireDown || !databaseAnswers.getAsBoolean()) {
                delivery.release();
                throw e;
            }
            LOG.errorf(
                    "A message in the queue of %s failed for the %d. time: %s",
                    her, message.deliveryCount() + 1, kinds(e));
            if (message.deliveryCount() + 1 < ENOUGH_TRIES) {
                delivery.modified(true, false);
                throw e;
            }
            arrival.refuse(message, her, WireFault.INTERNAL);
        }
        delivery.accept();
    }

    /** What kind of fault, and the database's code for it: never its words, which may be somebody's. */
    private static String kinds(Throwable fault) {
        StringBuilder kinds = new StringBuilder();
        for (Throwable one = fault; one != null; one = one.getCause()) {
            Matcher state = DATABASE_CODE.matcher(String.valueOf(one.getMessage()));
            kinds.append(kinds.isEmpty() ? "" : " < ").append(one.getClass().getSimpleName());
            kinds.append(state.find() ? " " + state.group(1) : "");
        }
        return kinds.toString();
    }

    private static Receiver open(Connection connection, String queue) throws ClientException {
        ReceiverOptions options = new ReceiverOptions().autoAccept(false).creditWindow(AT_HAND);
        options.sourceOptions().capabilities(OpenQueues.QUEUE);
        return connection.openReceiver(queue, options);
    }

    private void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }
}
