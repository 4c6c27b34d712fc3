package no.individuellplan.api.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/**
 * On every answer of the API: nothing is kept in a cache, and a refusal that came from outside a resource (no login, no
 * such address, wrong method) is a problem in words too.
 */
@Provider
public class BodyOfProblem implements ContainerResponseFilter {
    private static final String API = "/api/";
    private final ProblemAnswers answers;

    public BodyOfProblem(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!request.getUriInfo().getPath().startsWith(API)) {
            return;
        }
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        if (answer.getStatus() >= 400 && !answer.hasEntity()) {
            Locale locale = ReaderLanguage.of(request.getAcceptableLanguages());
            ApiProblem what = ApiProblem.of(ProblemKind.ofStatus(answer.getStatus()));
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
            answer.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            answer.setEntity(answers.body(what, locale), null, MediaType.valueOf(Problem.MEDIA_TYPE));
        }
    }
}
