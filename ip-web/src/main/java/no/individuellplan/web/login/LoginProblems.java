package no.individuellplan.web.login;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The same failures as {@link LoginFailures}, met inside a page or a call to the API. */
class LoginProblems {
    private static final Logger LOG = Logger.getLogger(LoginProblems.class);

    /** For the API without a body: it puts problems in words itself. */
    @ServerExceptionMapper
    Response outOfReach(LoginUnavailable failure, ContainerRequestContext request) {
        LOG.warn(failure.getMessage());
        Response.ResponseBuilder answer = Response.status(Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, LoginUnavailable.RETRY_AFTER_SECONDS);
        return request.getUriInfo().getPath().startsWith("/api/")
                ? answer.build()
                : page(answer, LoginTemplates.outOfReach());
    }

    @ServerExceptionMapper
    Response brokenOff(LoginBrokenOff failure) {
        return page(Response.status(Status.UNAUTHORIZED), LoginTemplates.stopped());
    }

    private static Response page(Response.ResponseBuilder answer, TemplateInstance page) {
        return answer.entity(page.render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
