package no.individuellplan.web.error;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Pages take forms as browsers send them ({@code application/x-www-form-urlencoded}, or {@code multipart/form-data} where files can be chosen); anything else is 415. */
class OnlyForms {
    private static final String API = "/api/";

    @ServerRequestFilter
    void refuseTheRest(ContainerRequestContext request) {
        MediaType sent = request.getMediaType();
        if (request.getMethod().equals(HttpMethod.POST)
                && !request.getUriInfo().getPath().startsWith(API)
                && sent != null
                && !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(sent)
                && !MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(sent)) {
            throw new NotSupportedException();
        }
    }
}
