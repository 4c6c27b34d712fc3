package no.individuellplan.web.login;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;

/**
 * A login that fails before any page has begun still ends on a page. The address in the browser stays, so that to load it
 * again is to try again.
 */
@ApplicationScoped
class LoginFailures {
    private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;

    private final PageOutsidePages pages;

    LoginFailures(PageOutsidePages pages) {
        this.pages = pages;
    }

    void show(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).failureHandler(this::show);
    }

    private void show(RoutingContext request) {
        switch (request.failure()) {
            case LoginUnavailable outOfReach -> outOfReach(request);
            case LoginBrokenOff begunAgain -> pages.show(request, Status.UNAUTHORIZED, LoginTemplates::stopped);
            case null, default -> request.next();
        }
    }

    private void outOfReach(RoutingContext request) {
        request.response().putHeader("Retry-After", Integer.toString(LoginUnavailable.RETRY_AFTER_SECONDS));
        pages.show(request, Status.SERVICE_UNAVAILABLE, LoginTemplates::outOfReach);
    }
}
