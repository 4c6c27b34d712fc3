package no.individuellplan.web.login;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts what the token said on the identity, where pages and API read it without knowing tokens. */
@ApplicationScoped
class ClaimsOnIdentity implements SecurityIdentityAugmentor {
    /** The attribute that holds a {@link no.individuellplan.core.access.LoginClaims}; the API uses the same name. */
    static final String ATTRIBUTE = "ip.claims";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(withClaims(identity));
    }

    private static SecurityIdentity withClaims(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof OidcJwtCallerPrincipal token) {
            return TokenClaims.of(token.getClaims())
                    .<SecurityIdentity>map(claims -> QuarkusSecurityIdentity.builder(identity)
                            .addAttribute(ATTRIBUTE, claims)
                            .build())
                    .orElse(identity);
        }
        return identity;
    }
}
