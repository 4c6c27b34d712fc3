package no.individuellplan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Clients that each send one request after another, as fast as they are answered. */
final class Clients {
    private final int number;

    Clients(int number) {
        this.number = number;
    }

    /**
     * @throws IllegalStateException at the first answer that is not 200: a fast refusal is no figure
     */
    Figures load(URI address, String token, Duration length) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .timeout(Duration.ofSeconds(30))
                .build();
        long from = System.nanoTime();
        long end = from + length.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(number);
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            List<Callable<long[]>> all = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                all.add(() -> one(client, request, end));
            }
            LongStream nanos = LongStream.empty();
            for (Future<long[]> each : threads.invokeAll(all)) {
                nanos = LongStream.concat(nanos, LongStream.of(each.get()));
            }
            return Figures.of(nanos.toArray(), (System.nanoTime() - from) / 1e9);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }

    private static long[] one(HttpClient client, HttpRequest request, long end)
            throws IOException, InterruptedException {
        LongStream.Builder nanos = LongStream.builder();
        for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            nanos.add(System.nanoTime() - begun);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The application answered " + answer.statusCode());
            }
        }
        return nanos.build().toArray();
    }
}
