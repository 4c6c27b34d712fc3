package no.individuellplan.web.login;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends the browser straight to the identity provider of the door, with the level and the language to use there. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
public class IdentityProviderChoice implements OidcRedirectFilter {
    /** Set by the choice of language; Keycloak knows Norwegian as {@code no} only. */
    private static final String LANGUAGE_COOKIE = "sprak";

    @Override
    public void filter(OidcRedirectContext redirect) {
        RoutingContext request = redirect.routingContext();
        Door door = Door.of(request.normalizedPath()).orElse(Door.CITIZEN);
        MultiMap query = redirect.additionalQueryParams();
        query.set("kc_idp_hint", door.alias());
        query.set("acr_values", door.level());
        query.set("ui_locales", language(request.request().getCookie(LANGUAGE_COOKIE)));
    }

    private static String language(Cookie chosen) {
        return chosen != null && "en".equals(chosen.getValue()) ? "en" : "no";
    }
}
