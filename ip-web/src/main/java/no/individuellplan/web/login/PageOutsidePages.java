package no.individuellplan.web.login;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.core.Response.Status;
import java.util.function.Supplier;

/** Answers with a page where no page has begun: in the language of the request, in the same frame, as nobody. */
@ApplicationScoped
class PageOutsidePages {
    private final CurrentVertxRequest current;

    PageOutsidePages(CurrentVertxRequest current) {
        this.current = current;
    }

    @ActivateRequestContext
    void show(RoutingContext request, Status status, Supplier<TemplateInstance> page) {
        current.setCurrent(request);
        request.response()
                .setStatusCode(status.getStatusCode())
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .end(page.get().render());
    }
}
