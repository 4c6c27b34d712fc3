package no.individuellplan.web.login;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Where to try again after a login that could not be had: the page asked for, when it can be asked for once more. */
@Named("again")
@RequestScoped
public class Again {
    private final RoutingContext request;

    Again(RoutingContext request) {
        this.request = request;
    }

    /** The front page has both doors, for one who was on the way back from the login. */
    public String address() {
        boolean again = request.request().method() == HttpMethod.GET
                && Door.of(request.normalizedPath()).isPresent();
        return again ? request.request().uri() : "/";
    }

    /** Whether this is the page where something written is waiting to be sent. */
    public boolean formWaits() {
        return request.normalizedPath().endsWith(FormsWithoutLogin.UNSENT);
    }
}
