package no.individuellplan.integration.transport.amqp;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the broker is.
 *
 * <ul>
 *   <li>{@code ip.amqp.url}: {@code amqp://host:port} or {@code amqps://host:port}; without it nothing goes over AMQP
 *   <li>{@code ip.amqp.user}, {@code ip.amqp.password}: none when left out
 *   <li>{@code ip.amqp.queue}, {@code ip.amqp.error-queue}: what a queue is called, with {@code {her}} for the HER-id
 * </ul>
 */
@ApplicationScoped
class AmqpSettings {
    private static final String HER = "{her}";
    private static final int PLAIN_PORT = 5672;
    private static final int SECURE_PORT = 5671;

    private final Optional<URI> url;
    private final Optional<String> user;
    private final Optional<String> password;
    private final String queue;
    private final String errorQueue;

    AmqpSettings(
            @ConfigProperty(name = "ip.amqp.url") Optional<URI> url,
            @ConfigProperty(name = "ip.amqp.user") Optional<String> user,
            @ConfigProperty(name = "ip.amqp.password") Optional<String> password,
            @ConfigProperty(name = "ip.amqp.queue", defaultValue = HER + "_async") String queue,
            @ConfigProperty(name = "ip.amqp.error-queue", defaultValue = HER + "_error") String errorQueue) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.queue = withHer("ip.amqp.queue", queue);
        this.errorQueue = withHer("ip.amqp.error-queue", errorQueue);
        url.map(URI::getScheme)
                .filter(scheme -> !scheme.equals("amqp") && !scheme.equals("amqps"))
                .ifPresent(odd -> {
                    throw new IllegalStateException("ip.amqp.url begins with amqp:// or amqps://, not " + odd);
                });
    }

    boolean used() {
        return url.isPresent();
    }

    String host() {
        return url.orElseThrow().getHost();
    }

    int port() {
        int port = url.orElseThrow().getPort();
        return port > 0 ? port : secure() ? SECURE_PORT : PLAIN_PORT;
    }

    boolean secure() {
        return url.orElseThrow().getScheme().equals("amqps");
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }

    /** The queue of an address. */
    String queue(String her) {
        return queue.replace(HER, her);
    }

    /** The queue where an address is told what went wrong with what it sent. */
    String errorQueue(String her) {
        return errorQueue.replace(HER, her);
    }

    private static String withHer(String name, String pattern) {
        if (!pattern.contains(HER)) {
            throw new IllegalStateException(name + " must have " + HER + " in it, or everybody has the same queue");
        }
        return pattern;
    }
}
