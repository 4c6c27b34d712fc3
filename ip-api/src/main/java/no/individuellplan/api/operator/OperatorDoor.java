package no.individuellplan.api.operator;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import no.individuellplan.api.problem.ApiProblem;
import no.individuellplan.api.problem.ProblemKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets in the operator of this machine: the call must come from the machine itself, not through a proxy, with the token of
 * {@code ip.operator.token}. To everybody else there is no such address.
 */
@OperatorOnly
@Provider
@Priority(Priorities.AUTHENTICATION - 1)
public class OperatorDoor implements ContainerRequestFilter {
    private static final String BEARER = "Bearer ";
    private static final int SHORTEST = 32;
    private static final List<String> PROXIED =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

    private final HttpServerRequest call;
    private final Optional<byte[]> token;

    public OperatorDoor(HttpServerRequest call, @ConfigProperty(name = "ip.operator.token") Optional<String> token) {
        this.call = call;
        this.token = token.map(String::strip)
                .filter(set -> !set.isEmpty())
                .map(OperatorDoor::longEnough)
                .map(set -> set.getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses with 404 when the door is shut or the call comes from elsewhere, with 401 when the token is wrong. */
    @Override
    public void filter(ContainerRequestContext request) {
        byte[] wanted = token.filter(set -> fromHere()).orElseThrow(() -> ApiProblem.of(ProblemKind.NOT_FOUND));
        String said = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        String given = said != null && said.startsWith(BEARER) ? said.substring(BEARER.length()) : "";
        if (!MessageDigest.isEqual(wanted, given.getBytes(StandardCharsets.UTF_8))) {
            throw ApiProblem.of(ProblemKind.NOT_LOGGED_IN);
        }
    }

    private boolean fromHere() {
        SocketAddress from = call.connection().remoteAddress(true);
        return from != null
                && from.isInetSocket()
                && isLoopback(from.hostAddress())
                && PROXIED.stream().noneMatch(header -> call.headers().contains(header));
    }

    private static boolean isLoopback(String address) {
        return address != null
                && (address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1"));
    }

    private static String longEnough(String token) {
        if (token.length() < SHORTEST) {
            throw new IllegalStateException("ip.operator.token must have at least " + SHORTEST + " characters");
        }
        return token;
    }
}
