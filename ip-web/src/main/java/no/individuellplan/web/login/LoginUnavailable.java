package no.individuellplan.web.login;

import io.quarkus.oidc.OIDCException;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.VertxException;
import java.io.IOException;

/** The login service cannot be reached, or fails: nobody's fault here, nobody is logged out by it, and it passes. */
final class LoginUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** How long to wait before trying again, in seconds ({@code Retry-After}, RFC 9110 § 10.2.3). */
    static final int RETRY_AFTER_SECONDS = 30;

    /** What Quarkus says, with nothing behind it, when the service has not answered since the start. */
    private static final String NEVER_THERE = "OIDC Server is not available";

    LoginUnavailable(String what) {
        super(what, null, false, false);
    }

    /** The failure itself, or this when somewhere behind it lies a connection that broke, was refused or took too long. */
    static Throwable recognisedIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case LoginUnavailable known -> {
                    return known;
                }
                case IOException broken -> {
                    return new LoginUnavailable(broken.toString());
                }
                case TimeoutException late -> {
                    return new LoginUnavailable(late.toString());
                }
                case java.util.concurrent.TimeoutException late -> {
                    return new LoginUnavailable(late.toString());
                }
                case VertxException closed -> {
                    return new LoginUnavailable(closed.toString());
                }
                case OIDCException never
                when NEVER_THERE.equals(never.getMessage()) -> {
                    return new LoginUnavailable(NEVER_THERE);
                }
                case Throwable other -> {}
            }
        }
        return failure;
    }
}
