package no.individuellplan.local;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.qpid.protonj2.client.Client;
import org.apache.qpid.protonj2.client.Connection;
import org.apache.qpid.protonj2.client.Delivery;
import org.apache.qpid.protonj2.client.Message;
import org.apache.qpid.protonj2.client.Receiver;
import org.apache.qpid.protonj2.client.ReceiverOptions;
import org.apache.qpid.protonj2.client.Sender;
import org.apache.qpid.protonj2.client.exceptions.ClientException;

/**
 * Plays the record system of one address over the broker, as another maker's would behave, well or badly: takes what comes to
 * its queues, and sends whatever it is told to, signed with whatever key, in whatever name.
 */
public final class Player implements AutoCloseable {
    private static final String CONTENT_TYPE = "application/pkcs7-mime; smime-type=signed-and-enveloped-data";

    private final Client client = Client.create();
    private final Connection connection;
    private final PlayerSeal seal;
    private final X509Certificate other;
    private final String her;
    private final Map<String, Sender> senders = new HashMap<>();

    /** @param url of the broker @param keys its own key store @param other whom it writes to @param her its address */
    Player(String url, Path keys, X509Certificate other, String her) {
        this.seal = new PlayerSeal(keys);
        this.other = other;
        this.her = her;
        String[] place = url.substring(url.lastIndexOf('/') + 1).split(":");
        try {
            this.connection = client.connect(place[0], Integer.parseInt(place[1]));
        } catch (ClientException e) {
            throw new LocalFailure("The broker does not answer: " + e.getMessage(), e);
        }
    }

    /**
     * One who writes to the municipality of two installations.
     *
     * @param keys where all key stores lie @param own which of them, without ending @param her its address
     */
    static Player towardsTown(String url, Path keys, String own, String her) {
        return new Player(url, keys.resolve(own + ".p12"), new PlayerSeal(keys.resolve("town.p12")).certificate(), her);
    }

    /** What was told of a message outside its seal. */
    public record Outside(UUID messageId, String type, String fromHer, String toHer) {}

    /** Sends a message as the player itself. */
    public void send(byte[] content, String type, String toHer) {
        send(content, new Outside(UUID.randomUUID(), type, her, toHer));
    }

    /** Sends with anything outside: the same id again, another's address, nothing at all. */
    public void send(byte[] content, Outside outside) {
        put(seal.seal(content, other), outside);
    }

    /** Sends bytes as they are, sealed or not. */
    public void put(byte[] body, Outside outside) {
        try {
            Message<byte[]> message = Message.create(body);
            message.durable(true)
                    .to(outside.toHer() + "_async")
                    .contentType(CONTENT_TYPE)
                    .property("applicationTimeStamp", OffsetDateTime.now().toString())
                    .property("toHerId", outside.toHer());
            if (outside.messageId() != null) {
                message.messageId(outside.messageId().toString());
            }
            if (outside.type() != null) {
                message.subject(outside.type());
            }
            if (outside.fromHer() != null) {
                message.property("fromHerId", outside.fromHer());
            }
            sender(outside.toHer() + "_async").send(message).awaitAccepted(10, TimeUnit.SECONDS);
        } catch (ClientException e) {
            throw new LocalFailure("The broker did not take it: " + e.getMessage(), e);
        }
    }

    /** What it will put as it is later: sealing costs more than sending. */
    public byte[] sealed(byte[] content) {
        return seal.seal(content, other);
    }

    private Sender sender(String queue) throws ClientException {
        Sender sender = senders.get(queue);
        if (sender == null) {
            sender = connection.openSender(queue);
            senders.put(queue, sender);
        }
        return sender;
    }

    /** The next message in its queue, opened; empty when none comes in time. */
    public Optional<byte[]> next(Duration patience) {
        return take(her + "_async", patience).map(message -> {
            try {
                return seal.open((byte[]) message.body());
            } catch (ClientException e) {
                throw new LocalFailure("A message could not be read: " + e.getMessage(), e);
            }
        });
    }

    /** A report of a fault. @param about the id of what was refused @param all every word of it, outside and inside */
    public record Report(String condition, String about, String all) {}

    /** The next report of a fault in what it has sent; empty when none comes in time. */
    public Optional<Report> nextReport(Duration patience) {
        return take(her + "_error", patience).map(message -> {
            try {
                StringBuilder all = new StringBuilder(new String((byte[]) message.body(), StandardCharsets.ISO_8859_1));
                all.append(message.subject()).append(message.correlationId());
                message.forEachProperty((name, value) -> all.append(name).append(value));
                return new Report(
                        String.valueOf(message.property("errorCondition")),
                        String.valueOf(message.property("originalMessageId")),
                        all.toString());
            } catch (ClientException e) {
                throw new LocalFailure("A report could not be read: " + e.getMessage(), e);
            }
        });
    }

    private Optional<Message<Object>> take(String queue, Duration patience) {
        try (Receiver receiver = connection.openReceiver(
                queue, new ReceiverOptions().autoAccept(false).creditWindow(1))) {
            Delivery delivery = receiver.receive(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (delivery == null) {
                return Optional.empty();
            }
            Message<Object> message = delivery.message();
            delivery.accept();
            return Optional.of(message);
        } catch (ClientException e) {
            throw new LocalFailure("The queue " + queue + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The text between two marks of a message; for what a player needs to know of it. */
    public static String between(byte[] message, String from, String to) {
        String text = new String(message, StandardCharsets.UTF_8);
        int begin = text.indexOf(from) + from.length();
        return text.substring(begin, text.indexOf(to, begin));
    }

    @Override
    public void close() {
        connection.close();
        client.close();
    }
}
