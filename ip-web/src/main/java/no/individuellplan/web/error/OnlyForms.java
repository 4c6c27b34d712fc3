package no.individuellplan.web.error;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import no.individuellplan.web.look.FormType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Pages take forms as browsers send them ({@link FormType}); anything else is 415. */
class OnlyForms {
    private static final String API = "/api/";

    @ServerRequestFilter
    void refuseTheRest(ContainerRequestContext request) {
        MediaType sent = request.getMediaType();
        if (request.getMethod().equals(HttpMethod.POST)
                && !request.getUriInfo().getPath().startsWith(API)
                && sent != null
                && !FormType.is(sent)) {
            throw new NotSupportedException();
        }
    }
}
