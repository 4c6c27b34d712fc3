package no.individuellplan.web.error;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.web.look.CurrentLanguage;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns what went wrong into a page. What one may not know of is answered as what does not exist (404), with the same
 * words. Other systems get the status alone.
 */
class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    private final CurrentLanguage language;

    ErrorPages(CurrentLanguage language) {
        this.language = language;
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException missing, ContainerRequestContext request) {
        return answer(Status.NOT_FOUND, ErrorTemplates.notFound(), request);
    }

    @ServerExceptionMapper
    Response notVisible(NotVisible hidden, ContainerRequestContext request) {
        return answer(Status.NOT_FOUND, ErrorTemplates.notFound(), request);
    }

    @ServerExceptionMapper
    Response noAccess(ForbiddenException refused, ContainerRequestContext request) {
        return answer(Status.FORBIDDEN, ErrorTemplates.noAccess(), request);
    }

    @ServerExceptionMapper
    Response refused(RuleViolation refused, ContainerRequestContext request) {
        var notes = LegalNotes.of(refused.reasons(), language.language().locale());
        return answer(Status.FORBIDDEN, ErrorTemplates.refused(notes), request);
    }

    @ServerExceptionMapper
    Response other(WebApplicationException problem, ContainerRequestContext request) {
        Response answer = problem.getResponse();
        if (answer.hasEntity()) return answer;
        return switch (answer.getStatus()) {
            case 400, 415 -> answer(Status.BAD_REQUEST, ErrorTemplates.notUnderstood(), request);
            case 403 -> answer(Status.FORBIDDEN, ErrorTemplates.noAccess(), request);
            case 404 -> answer(Status.NOT_FOUND, ErrorTemplates.notFound(), request);
            case 413 -> answer(Status.REQUEST_ENTITY_TOO_LARGE, ErrorTemplates.tooLarge(), request);
            default -> answer;
        };
    }

    @ServerExceptionMapper
    Response failed(Exception failure, ContainerRequestContext request) {
        String code = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "A page failed, code %s", code);
        return answer(Status.INTERNAL_SERVER_ERROR, ErrorTemplates.failed(code), request);
    }

    private static Response answer(Status status, TemplateInstance page, ContainerRequestContext request) {
        Response.ResponseBuilder answer = Response.status(status);
        return isForPeople(request)
                ? answer.entity(page.render()).type(MediaType.TEXT_HTML_TYPE).build()
                : answer.build();
    }

    private static boolean isForPeople(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().startsWith("/api/")) return false;
        return request.getAcceptableMediaTypes().stream()
                .anyMatch(asked -> !asked.isWildcardType() && asked.isCompatible(MediaType.TEXT_HTML_TYPE));
    }
}
