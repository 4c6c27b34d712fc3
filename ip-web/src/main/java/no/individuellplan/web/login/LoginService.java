package no.individuellplan.web.login;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks whether the login service answers before somebody is sent there, for a browser that is sent to nothing shows a page
 * of its own that explains nothing. One that answered is not asked again for some seconds.
 */
@ApplicationScoped
class LoginService {
    private static final int PATIENCE_MILLIS = 3_000;
    private static final int FIRST_FAULT = 500;
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(5);

    private final HttpClient client;
    private final Optional<String> address;
    private final boolean asks;
    private final Clock clock;
    private final AtomicReference<Instant> answered = new AtomicReference<>(Instant.MIN);

    /** @param asks false where the application reaches the login service by another way than browsers do, such as a proxy */
    LoginService(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> address,
            @ConfigProperty(name = "ip.login.ask-first", defaultValue = "true") boolean asks,
            Clock clock) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(PATIENCE_MILLIS));
        this.address = address;
        this.asks = asks;
        this.clock = clock;
    }

    /** Fails with {@link LoginUnavailable} when nobody should be sent there now. */
    Uni<Void> reached() {
        Instant now = clock.instant();
        if (!asks || address.isEmpty() || now.isBefore(answered.get().plus(TRUSTED_FOR))) {
            return Uni.createFrom().voidItem();
        }
        return status().onFailure(SSLException.class)
                .recoverWithItem(0)
                .onFailure()
                .transform(LoginUnavailable::recognisedIn)
                .invoke(status -> judge(status, now))
                .replaceWithVoid();
    }

    private Uni<Integer> status() {
        RequestOptions ask = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(address.orElseThrow() + "/.well-known/openid-configuration")
                .setTimeout(PATIENCE_MILLIS);
        return Uni.createFrom().completionStage(() -> client.request(ask)
                .compose(request -> request.send())
                .map(HttpClientResponse::statusCode)
                .toCompletionStage());
    }

    private void judge(int status, Instant now) {
        if (status >= FIRST_FAULT) {
            throw new LoginUnavailable("The login service answered " + status);
        }
        answered.set(now);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
