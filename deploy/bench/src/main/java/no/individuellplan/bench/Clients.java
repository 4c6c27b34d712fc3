package no.individuellplan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Clients that each send one request after another on a connection of their own, as fast as they are answered. They share the
 * machine with what is measured, so they read and write on their own thread and hand nothing over: as pgbench does.
 */
final class Clients {
    private static final int LONGEST = (int) Duration.ofSeconds(30).toMillis();

    private final int number;

    Clients(int number) {
        this.number = number;
    }

    /**
     * @throws IllegalStateException at the first answer that is not 200: a fast refusal is no figure
     */
    Figures load(URI address, String token, Duration length) {
        long from = System.nanoTime();
        long end = from + length.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(number)) {
            List<Callable<long[]>> all = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                all.add(() -> one(address, token, end));
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

    private static long[] one(URI address, String token, long end) throws IOException {
        LongStream.Builder nanos = LongStream.builder();
        for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
            int status = send(address, token);
            nanos.add(System.nanoTime() - begun);
            if (status != HttpURLConnection.HTTP_OK) {
                throw new IllegalStateException("The application answered " + status);
            }
        }
        return nanos.build().toArray();
    }

    /** The connection is kept and used again, once the answer has been read to its end. */
    private static int send(URI address, String token) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Accept", "application/json");
        connection.setReadTimeout(LONGEST);
        int status = connection.getResponseCode();
        if (status == HttpURLConnection.HTTP_OK) {
            try (InputStream body = connection.getInputStream()) {
                body.transferTo(OutputStream.nullOutputStream());
            }
        }
        return status;
    }
}
