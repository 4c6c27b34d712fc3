package no.individuellplan.web.login;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts what the token said on the identity, where pages and API read it without knowing tokens.
 *
 * <p>{@code ip.exchange.scope}: what the token of another organisation's system must be made for.
 */
@ApplicationScoped
class ClaimsOnIdentity implements SecurityIdentityAugmentor {
    /** The attribute that holds a {@link no.individuellplan.core.access.LoginClaims}; the API uses the same name. */
    static final String ATTRIBUTE = "ip.claims";

    /** The attribute that holds the organisation number of a system's own token; the API uses the same name. */
    static final String MACHINE = "ip.machine";

    private final String scope;

    ClaimsOnIdentity(@ConfigProperty(name = "ip.exchange.scope", defaultValue = "ip:messages") String scope) {
        this.scope = scope;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(withClaims(identity));
    }

    private SecurityIdentity withClaims(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof OidcJwtCallerPrincipal token)) {
            return identity;
        }
        return TokenClaims.of(token.getClaims())
                .map(claims -> with(identity, ATTRIBUTE, claims))
                .or(() -> MachineClaims.organisation(token.getClaims(), scope)
                        .map(number -> with(identity, MACHINE, number)))
                .orElse(identity);
    }

    private static SecurityIdentity with(SecurityIdentity identity, String name, Object value) {
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(name, value)
                .build();
    }
}
