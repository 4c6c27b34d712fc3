package no.individuellplan.core.id;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes new ids: UUIDv7 (RFC 9562 § 5.7). Those of one process are in the order they were made, also within a millisecond and
 * when the clock is set back (§ 6.2, a counter in the bits after the time); all the rest is random.
 */
@ApplicationScoped
public class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;
    private static final int FIRST_AT_MOST = 1 << COUNTER_BITS - 1;

    private final Clock clock;
    /** Milliseconds and counter of the last one made. */
    private final AtomicLong last = new AtomicLong();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        long begin = clock.millis() << COUNTER_BITS | RANDOM.nextInt(FIRST_AT_MOST);
        long made = last.updateAndGet(before -> before >> COUNTER_BITS < begin >> COUNTER_BITS ? begin : before + 1);
        long high = made >> COUNTER_BITS << 16 | 0x7000L | made & (1 << COUNTER_BITS) - 1;
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
