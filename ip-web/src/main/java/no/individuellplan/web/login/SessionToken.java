package no.individuellplan.web.login;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The times in the identity token of a session (OpenID Connect Core 1.0, section 2). */
final class SessionToken {
    private SessionToken() {}

    /** {@code iat}: when the token was made, which is when the session was last renewed. */
    static Optional<Instant> renewed(JsonWebToken token) {
        return time(token.getClaim("iat"));
    }

    /** {@code auth_time}: when the person logged in. */
    static Optional<Instant> begun(JsonWebToken token) {
        return time(token.getClaim("auth_time"));
    }

    private static Optional<Instant> time(Object seconds) {
        return seconds == null
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds.toString())));
    }
}
