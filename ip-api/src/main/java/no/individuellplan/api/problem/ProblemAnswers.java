package no.individuellplan.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes a problem as an answer in the caller's language. */
@ApplicationScoped
public class ProblemAnswers {
    private final ObjectMapper json;

    public ProblemAnswers(ObjectMapper json) {
        this.json = json;
    }

    public Response answer(ApiProblem what, List<Locale> wanted) {
        Locale locale = ReaderLanguage.of(wanted);
        Response.ResponseBuilder answer = Response.status(what.kind().status())
                .entity(body(what, locale))
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (what.version() != null) {
            answer.tag(new EntityTag(Long.toString(what.version())));
        }
        return answer.build();
    }

    byte[] body(ApiProblem what, Locale locale) {
        try {
            return json.writeValueAsString(ProblemTexts.problem(what, locale)).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A problem is only text and numbers", impossible);
        }
    }
}
