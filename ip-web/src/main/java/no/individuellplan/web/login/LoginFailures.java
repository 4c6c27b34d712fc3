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
    private final FormsWithoutLogin forms;

    LoginFailures(PageOutsidePages pages, FormsWithoutLogin forms) {
        this.pages = pages;
        this.forms = forms;
    }

    void show(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).failureHandler(this::show);
    }

    private void show(RoutingContext request) {
        switch (request.failure()) {
            case LoginUnavailable outOfReach ->
                forms.goOn(request)
                        .subscribe()
                        .with(
                                address -> address.ifPresentOrElse(
                                        there -> seeOther(request, there), () -> outOfReach(request)),
                                request::fail);
            case LoginBrokenOff begunAgain -> pages.show(request, Status.UNAUTHORIZED, LoginTemplates::stopped);
            case null, default -> request.next();
        }
    }

    private static void seeOther(RoutingContext request, String address) {
        request.response()
                .setStatusCode(Status.SEE_OTHER.getStatusCode())
                .putHeader("Location", address)
                .end();
    }

    private void outOfReach(RoutingContext request) {
        request.response().putHeader("Retry-After", Integer.toString(LoginUnavailable.RETRY_AFTER_SECONDS));
        pages.show(request, Status.SERVICE_UNAVAILABLE, LoginTemplates::outOfReach);
    }
}
