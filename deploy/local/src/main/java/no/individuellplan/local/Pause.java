package no.individuellplan.local;

/** Waiting for something that gives no sign when it is ready. */
final class Pause {
    private static final long MILLISECONDS = 50;

    private Pause() {}

    static void aLittle() {
        try {
            Thread.sleep(MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while waiting.", e);
        }
    }
}
