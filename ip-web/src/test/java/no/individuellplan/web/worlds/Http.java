package no.individuellplan.web.worlds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicLong;
import no.individuellplan.web.worlds.World.Asker;

/** The API of the running application, called by anybody in any guise. */
final class Http {
    private static final ObjectMapper JSON = new ObjectMapper();

    final AtomicLong calls = new AtomicLong();
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI root;

    /** @param root of the application, with a slash at the end */
    Http(URI root) {
        this.root = root.resolve("api/v1/");
    }

    record Answer(int status, String etag, String body) {
        boolean ok() {
            return status >= 200 && status < 300;
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException("No JSON: " + body, e);
            }
        }
    }

    Answer get(Asker who, String path) {
        return send(to(who, path).GET());
    }

    /** @param version what the caller has seen; null when there is nothing yet */
    Answer send(Asker who, String method, String path, Long version, Object form) {
        try {
            HttpRequest.Builder request = to(who, path)
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(form)));
            if (version != null) {
                request.header("If-Match", "\"" + version + "\"");
            }
            return send(request);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder to(Asker who, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root.resolve(path)).header("Authorization", "Bearer " + who.login());
        return who.actingFor() == null
                ? request
                : request.header("Acting-For", who.actingFor().toString());
    }

    private Answer send(HttpRequest.Builder request) {
        calls.incrementAndGet();
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("ETag").orElse(null), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
