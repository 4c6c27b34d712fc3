package no.individuellplan.web.worlds;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What has been held against each other so far, and where it did not agree. */
final class Tally {
    private static final int MOST = 200;

    final AtomicLong rows = new AtomicLong();
    final AtomicLong permitted = new AtomicLong();
    final AtomicLong calls = new AtomicLong();
    private final AtomicLong differences = new AtomicLong();
    private final Queue<String> said = new ConcurrentLinkedQueue<>();

    void row(boolean isPermitted) {
        rows.incrementAndGet();
        if (isPermitted) {
            permitted.incrementAndGet();
        }
    }

    void differs(World world, String how) {
        if (differences.incrementAndGet() <= MOST) {
            said.add(how + "\n    " + world.story());
        }
    }

    long differences() {
        return differences.get();
    }

    String said() {
        return String.join("\n", said);
    }
}
