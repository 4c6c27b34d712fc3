package no.individuellplan.web.login;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import no.individuellplan.core.access.LoginClaims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the browser's login says in this request. */
@RequestScoped
class Session {
    static final String COOKIE = "q_session";

    private final CurrentIdentityAssociation identity;
    private final RoutingContext request;

    Session(CurrentIdentityAssociation identity, RoutingContext request) {
        this.identity = identity;
        this.request = request;
    }

    /** The claims of the login; empty when nobody is logged in, or by way of an identity provider we do not know. */
    Optional<LoginClaims> claims() {
        return Optional.ofNullable(identity()).map(found -> found.getAttribute(ClaimsOnIdentity.ATTRIBUTE));
    }

    /** As {@link #claims()} for a page that is open to all: a session that is not good there is nobody's. */
    Optional<LoginClaims> claimsIfAny() {
        if (!hasCookie(request)) {
            return Optional.empty();
        }
        try {
            return claims();
        } catch (AuthenticationFailedException
                | AuthenticationRedirectException
                | LoginBrokenOff
                | LoginUnavailable notGood) {
            return Optional.empty();
        }
    }

    /** The token of the session; empty when nobody is logged in, or without one. */
    Optional<JsonWebToken> token() {
        return claimsIfAny()
                .map(claims -> identity().getPrincipal())
                .filter(JsonWebToken.class::isInstance)
                .map(JsonWebToken.class::cast);
    }

    static boolean hasCookie(RoutingContext request) {
        return request.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(COOKIE));
    }

    private SecurityIdentity identity() {
        return identity.getDeferredIdentity().await().indefinitely();
    }
}
