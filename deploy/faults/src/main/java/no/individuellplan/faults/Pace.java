package no.individuellplan.faults;

import java.util.concurrent.locks.LockSupport;

/** So many turns a second for all who share it. */
final class Pace {
    private final long between;
    private long next = System.nanoTime();

    Pace(double perSecond) {
        between = (long) (1e9 / perSecond);
    }

    /** Waits for its turn. */
    void await() {
        long turn;
        synchronized (this) {
            next = Math.max(next, System.nanoTime() - between) + between;
            turn = next;
        }
        for (long left = turn - System.nanoTime(); left > 0; left = turn - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    static void pause(long milliseconds) {
        LockSupport.parkNanos(milliseconds * 1_000_000);
    }
}
