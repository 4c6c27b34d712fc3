package no.individuellplan.api.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import no.individuellplan.api.Api;
import no.individuellplan.api.BodyLimit;

/** Refuses a body that is too large: by its stated length at once, else when the limit is passed. */
@Api
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BodyLimits implements ContainerRequestFilter {
    private final ResourceInfo resource;

    public BodyLimits(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        BodyLimit stated = resource.getResourceMethod().getAnnotation(BodyLimit.class);
        long most = stated == null ? BodyLimit.USUAL : stated.value();
        if (request.getLength() > most) {
            throw ApiProblem.of(ProblemKind.TOO_LARGE);
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), most));
    }
}
