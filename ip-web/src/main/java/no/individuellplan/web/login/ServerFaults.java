package no.individuellplan.web.login;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcResponseFilter;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells «I cannot just now» (5xx) from «no» (4xx) in what the login service answers: only the second ends a session. */
@ApplicationScoped
@Unremovable
public class ServerFaults implements OidcResponseFilter {
    private static final int FIRST_FAULT = 500;

    @Override
    public void filter(OidcResponseContext answer) {
        if (answer.statusCode() >= FIRST_FAULT) {
            throw new LoginUnavailable("The login service answered " + answer.statusCode());
        }
    }
}
