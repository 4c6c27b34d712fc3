package no.individuellplan.integration.transport.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who is reached over REST.
 *
 * <ul>
 *   <li>{@code ip.rest.url}: of the message service, before {@code /Messages}; without it nothing goes over REST
 *   <li>{@code ip.rest.organisations}: numbers of those reached there; without it everybody not reached otherwise
 *   <li>{@code ip.rest.token-url}, {@code ip.rest.client-id}, {@code ip.rest.client-secret}, {@code ip.rest.scope}
 *   <li>{@code ip.rest.source-system}, {@code ip.rest.patience}
 * </ul>
 */
@ApplicationScoped
class RestConfiguration {
    private final Optional<RestSettings> settings;
    private final Set<String> organisations;

    RestConfiguration(
            @ConfigProperty(name = "ip.rest.url") Optional<URI> url,
            @ConfigProperty(name = "ip.rest.organisations") Optional<List<String>> organisations,
            @ConfigProperty(name = "ip.rest.token-url") Optional<URI> tokenUrl,
            @ConfigProperty(name = "ip.rest.client-id") Optional<String> clientId,
            @ConfigProperty(name = "ip.rest.client-secret") Optional<String> clientSecret,
            @ConfigProperty(name = "ip.rest.scope") Optional<String> scope,
            @ConfigProperty(name = "ip.rest.source-system", defaultValue = "Individuell plan") String source,
            @ConfigProperty(name = "ip.rest.patience", defaultValue = "30s") Duration patience) {
        this.organisations = Set.copyOf(organisations.orElse(List.of()));
        this.settings = url.map(where -> new RestSettings(
                where,
                source,
                needed("ip.rest.token-url", tokenUrl),
                needed("ip.rest.client-id", clientId),
                needed("ip.rest.client-secret", clientSecret),
                scope.orElse(""),
                patience));
    }

    /** Empty when nothing goes over REST. */
    Optional<RestSettings> settings() {
        return settings;
    }

    boolean reaches(String organisationNumber) {
        return settings.isPresent() && (organisations.isEmpty() || organisations.contains(organisationNumber));
    }

    private static <T> T needed(String name, Optional<T> value) {
        return value.orElseThrow(() -> new IllegalStateException(name + " is needed when ip.rest.url is given"));
    }
}
