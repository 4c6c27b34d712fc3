package no.individuellplan.integration.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is read from a file, or from all files of a folder: read again when they have changed, so that certificates are renewed
 * without a stop. What no longer can be read leaves what was read before in use.
 *
 * @param <T> what it becomes
 */
final class Watched<T> {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Path place;
    private final Function<List<Path>, T> reader;
    private final Clock clock;
    private Map<Path, Instant> seen = Map.of();
    private Instant nextLook = Instant.MIN;
    private T value;

    /** Reads it now. @throws RuntimeException what the reader throws: wrong keys stop the start, not the first message */
    Watched(Path place, Function<List<Path>, T> reader, Clock clock) {
        this.place = place;
        this.reader = reader;
        this.clock = clock;
        look();
    }

    synchronized T get() {
        if (clock.instant().isAfter(nextLook)) {
            try {
                look();
            } catch (RuntimeException halfWritten) {
                // The next look may find it whole.
            }
        }
        return value;
    }

    private void look() {
        nextLook = clock.instant().plus(BETWEEN_LOOKS);
        Map<Path, Instant> now = files();
        if (!now.equals(seen) || value == null) {
            value = reader.apply(List.copyOf(now.keySet()));
            seen = now;
        }
    }

    private Map<Path, Instant> files() {
        try (Stream<Path> all = Files.isDirectory(place) ? Files.list(place) : Stream.of(place)) {
            Map<Path, Instant> files = new TreeMap<>();
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList()) {
                files.put(file, Files.getLastModifiedTime(file).toInstant());
            }
            return files;
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + place + ": " + e.getMessage(), e);
        }
    }
}
