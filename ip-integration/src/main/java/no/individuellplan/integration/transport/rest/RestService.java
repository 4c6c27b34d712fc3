package no.individuellplan.integration.transport.rest;

import io.quarkus.oidc.client.OidcClients;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** The one message service of the configuration, opened when it is first needed. */
@ApplicationScoped
class RestService {
    private final RestConfiguration configuration;
    private final OidcClients clients;
    private MessageService service;

    RestService(RestConfiguration configuration, OidcClients clients) {
        this.configuration = configuration;
        this.clients = clients;
    }

    synchronized MessageService get() {
        if (service == null) {
            service = new MessageService(configuration.settings().orElseThrow(), clients);
        }
        return service;
    }

    @PreDestroy
    synchronized void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }
}
