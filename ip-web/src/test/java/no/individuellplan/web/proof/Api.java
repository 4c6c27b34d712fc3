package no.individuellplan.web.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import no.individuellplan.local.BrokeredLogin;

/** The API as another system meets it: bearer tokens of people who have logged in, bytes in and out. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI root;

    /** @param root with a slash at the end */
    Api(URI root) {
        this.root = root;
    }

    record Answer(int status, byte[] body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException("No JSON: " + text(), e);
            }
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Answer get(String user, String path) throws IOException {
        return send(to(user, path).GET());
    }

    Answer post(String user, String path, Map<String, ?> form) throws IOException {
        return post(user, path, "application/json", JSON.writeValueAsBytes(form));
    }

    /** @throws IOException when no answer came, so that nobody knows whether it was done */
    Answer post(String user, String path, String type, byte[] body) throws IOException {
        return send(to(user, path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder to(String user, String path) {
        return HttpRequest.newBuilder(root.resolve("api/v1/" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + BrokeredLogin.token(user));
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
