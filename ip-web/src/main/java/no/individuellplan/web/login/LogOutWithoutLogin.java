package no.individuellplan.web.login;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whoever logs out without being logged in goes to the front page, not to a login. */
@ApplicationScoped
class LogOutWithoutLogin {
    private static final int BEFORE_LOGIN = 500;
    private static final int SEE_OTHER = 303;

    void toTheFrontPage(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (request.normalizedPath().equals("/logg-ut") && !Session.hasCookie(request)) {
                        request.response()
                                .setStatusCode(SEE_OTHER)
                                .putHeader("Location", "/")
                                .end();
                    } else {
                        request.next();
                    }
                },
                BEFORE_LOGIN);
    }
}
