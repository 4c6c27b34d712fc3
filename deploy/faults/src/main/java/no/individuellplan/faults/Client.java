package no.individuellplan.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import no.individuellplan.local.BrokeredLogin;

/** The API of one installation, for one who works there. An installation that is down gives no answer. */
final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI root;
    private final String user;

    /** @param root with a slash at the end */
    Client(URI root, String user) {
        this.root = root;
        this.user = user;
    }

    /** What is there; empty when the installation gives no good answer just now. */
    Optional<JsonNode> get(String path) {
        return send(request(path).GET());
    }

    /** Empty when nobody can say whether it was done. */
    Optional<JsonNode> post(String path, JsonNode body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve("api/v1/" + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + BrokeredLogin.token(user));
    }

    /** A refusal is no fault of the machine's: it would be the same the next time. */
    private Optional<JsonNode> send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 == 2) {
                return Optional.of(JSON.readTree(answer.body()));
            }
            if (answer.statusCode() / 100 == 4 && answer.statusCode() != 401) {
                throw new IllegalStateException(
                        answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return Optional.empty();
        } catch (IOException down) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
