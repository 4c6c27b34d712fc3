package no.individuellplan.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A call to the operator's door of the application that {@code ./ip start} runs here, with the operator's token. */
final class OperatorCall {
    private OperatorCall() {}

    /**
     * @param address below {@code /api/v1/operator/}, with its query
     * @param patience how long an answer may take
     * @throws LocalFailure when nothing runs here, or no answer comes
     */
    static HttpResponse<String> get(String address, Duration patience) {
        return send(address, HttpRequest.newBuilder().timeout(patience).GET());
    }

    /** As {@link #get}, with these octets. */
    static HttpResponse<String> post(String address, byte[] octets, Duration patience) {
        return send(
                address,
                HttpRequest.newBuilder()
                        .timeout(patience)
                        .header("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(octets)));
    }

    private static HttpResponse<String> send(String address, HttpRequest.Builder call) {
        int port = LocalApplication.runningPort()
                .orElseThrow(() -> new LocalFailure("Individuell plan is not running here: start it with ./ip start."));
        HttpRequest request = call.uri(URI.create("http://127.0.0.1:" + port + "/api/v1/operator/" + address))
                .header("Accept", "application/json")
                .header("Accept-Language", "en")
                .header(
                        "Authorization",
                        "Bearer " + LocalSecrets.in(LocalApplication.folder()).get(LocalSecrets.OPERATOR))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LocalFailure("The application on port " + port + " gave no answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while waiting for the application.", e);
        }
    }
}
