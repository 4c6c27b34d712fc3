package no.individuellplan.web.unsent;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import no.individuellplan.core.access.CurrentActor;

/** Reminds on every page that something waits to be sent, for one who came back another way. */
@Named("unsent")
@RequestScoped
public class Unsent {
    private final RoutingContext request;
    private final CurrentActor actor;

    Unsent(RoutingContext request, CurrentActor actor) {
        this.request = request;
        this.actor = actor;
    }

    /** Whether to remind here: not on the page of the form itself, and not before the login. */
    public boolean waits() {
        Cookie key = request.request().getCookie(UnsentCookie.NAME);
        return key != null
                && BrowserKey.read(key.getValue()).isPresent()
                && actor.get().isPresent()
                && !request.normalizedPath().equals(address());
    }

    public String address() {
        return actor.get().map(UnsentPages::address).orElse("/");
    }
}
