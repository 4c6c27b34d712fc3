package no.individuellplan.core.access;

/** Somebody else changed the same thing first. Nothing was saved, nothing was lost: the page shows both texts. */
public final class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("stale version", null, false, false);
    }

    /** Refuses a change made to an older version than the one that stands. */
    public static void check(long expected, long actual) {
        if (expected != actual) {
            throw new StaleVersion();
        }
    }
}
