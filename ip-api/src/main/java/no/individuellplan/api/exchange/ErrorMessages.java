package no.individuellplan.api.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.List;
import no.individuellplan.api.problem.Problem;

/** Says the problems of the rest of the API in the words of this one. */
@KnowsMachine
@Provider
public class ErrorMessages implements ContainerResponseFilter {
    private final ObjectMapper json;

    ErrorMessages(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) throws IOException {
        if (answer.getStatus() < 400 || answer.getEntity() instanceof ErrorMessage) {
            return;
        }
        JsonNode problem = answer.getEntity() instanceof byte[] bytes && Problem.MEDIA_TYPE.equals(type(answer))
                ? json.readTree(bytes)
                : json.createObjectNode();
        List<String> fields = problem.path("fields").findValuesAsText("field");
        String words = problem.path("title").asText(answer.getStatusInfo().getReasonPhrase());
        answer.setEntity(ErrorMessage.of(answer.getStatus(), words, fields), null, MediaType.APPLICATION_JSON_TYPE);
    }

    private static String type(ContainerResponseContext answer) {
        return answer.getMediaType() == null ? "" : answer.getMediaType().toString();
    }
}
