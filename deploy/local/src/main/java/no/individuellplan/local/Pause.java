package no.individuellplan.local;

import java.time.Duration;

/** Waiting for something that gives no sign when it is ready. */
final class Pause {
    private static final long MILLISECONDS = 50;

    private Pause() {}

    static void aLittle() {
        of(Duration.ofMillis(MILLISECONDS));
    }

    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while waiting.", e);
        }
    }
}
