package no.individuellplan.web.login;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.individuellplan.web.look.PageHeaders;

/** What no page set, such as a redirect to the login or an answer of the API: never kept, never guessed at, never framed. */
@ApplicationScoped
class HeadersOfTheRest {
    private static final int FIRST = 1000;
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    void add(@Observes Filters filters) {
        filters.register(
                request -> {
                    boolean asset = request.normalizedPath().startsWith("/assets/");
                    request.addHeadersEndHandler(done -> {
                        MultiMap headers = request.response().headers();
                        setIfAbsent(headers, "X-Content-Type-Options", "nosniff");
                        setIfAbsent(headers, "Referrer-Policy", "same-origin");
                        setIfAbsent(headers, "Content-Security-Policy", isPage(headers) ? PageHeaders.POLICY : NOTHING);
                        if (!asset) {
                            setIfAbsent(headers, "Cache-Control", "no-store");
                        }
                    });
                    request.next();
                },
                FIRST);
    }

    private static boolean isPage(MultiMap headers) {
        String type = headers.get("Content-Type");
        return type != null && type.startsWith("text/html");
    }

    private static void setIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
