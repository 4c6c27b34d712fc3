package no.individuellplan.web.look;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A file named by its content never changes, so the browser may keep it for a year. */
@ApplicationScoped
class AssetHeaders {
    void keepAssets(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (request.request().path().startsWith("/assets/")) {
                        request.response().headers().set("Cache-Control", "public, max-age=31536000, immutable");
                        request.response().headers().set("X-Content-Type-Options", "nosniff");
                    }
                    request.next();
                },
                10);
    }
}
