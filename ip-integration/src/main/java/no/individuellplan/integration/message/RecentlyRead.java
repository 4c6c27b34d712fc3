package no.individuellplan.integration.message;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import no.individuellplan.integration.format.Received;

/**
 * Does not read the same bytes again within a moment: a message is read when it is kept, when it takes effect and when it is
 * answered. Only a few, and small ones, are remembered, and none for longer than a certificate taken back may go unseen.
 * Safe for use by many threads.
 */
final class RecentlyRead {
    private static final int MANY = 64;
    private static final int LARGEST = 64 * 1024;
    private static final long A_MOMENT = Duration.ofSeconds(5).toNanos();

    private final Function<byte[], Received> reader;
    private final LongSupplier nanoTime;
    private final Map<ByteBuffer, Remembered> recent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Remembered> eldest) {
            return size() > MANY || isOld(eldest.getValue());
        }
    };

    RecentlyRead(Function<byte[], Received> reader) {
        this(reader, System::nanoTime);
    }

    RecentlyRead(Function<byte[], Received> reader, LongSupplier nanoTime) {
        this.reader = reader;
        this.nanoTime = nanoTime;
    }

    private record Remembered(Received received, long since) {}

    private boolean isOld(Remembered one) {
        return nanoTime.getAsLong() - one.since() > A_MOMENT;
    }

    Received read(byte[] message) {
        if (message.length > LARGEST) {
            return reader.apply(message);
        }
        ByteBuffer key = digest(message);
        return remembered(key).orElseGet(() -> {
            Received received = reader.apply(message);
            synchronized (recent) {
                recent.put(key, new Remembered(received, nanoTime.getAsLong()));
            }
            return received;
        });
    }

    private Optional<Received> remembered(ByteBuffer key) {
        synchronized (recent) {
            return Optional.ofNullable(recent.get(key))
                    .filter(one -> !isOld(one))
                    .map(Remembered::received);
        }
    }

    private static ByteBuffer digest(byte[] message) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(message));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
