package no.individuellplan.integration.transport.rest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.individuellplan.integration.transport.OwnMailboxes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fetches what lies in the message service for those served here, every few seconds. Where jobs run, and nowhere else. */
@ApplicationScoped
class RestInbox {
    private static final Logger LOG = Logger.getLogger(RestInbox.class);
    private static final long BETWEEN_LOOKS_MS = 5_000;
    private static final long LONGEST_PAUSE_MS = 80_000;

    private final RestConfiguration configuration;
    private final RestService service;
    private final OwnMailboxes mailboxes;
    private final Fetch fetch;
    private final boolean enabled;
    private volatile boolean stopping;

    RestInbox(
            RestConfiguration configuration,
            RestService service,
            OwnMailboxes mailboxes,
            Fetch fetch,
            @ConfigProperty(name = "ip.jobs.enabled", defaultValue = "true") boolean enabled) {
        this.configuration = configuration;
        this.service = service;
        this.mailboxes = mailboxes;
        this.fetch = fetch;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent started) {
        if (enabled && configuration.settings().isPresent()) {
            Thread.ofVirtual().name("e-message-service").start(this::watch);
        }
    }

    void stop(@Observes ShutdownEvent ending) {
        stopping = true;
    }

    private void watch() {
        long pause = BETWEEN_LOOKS_MS;
        while (!stopping) {
            try {
                int fetched = fetch.all(service.get(), mailboxes.now());
                pause = BETWEEN_LOOKS_MS;
                Thread.sleep(fetched > 0 ? 0 : pause);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf(
                        "The message service is left for %d ms: %s",
                        pause, e.getClass().getSimpleName());
                pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
                pause(pause);
            }
        }
    }

    private static void pause(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
