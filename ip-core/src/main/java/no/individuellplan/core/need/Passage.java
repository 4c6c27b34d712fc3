package no.individuellplan.core.need;

/** How far a report has come that left as a message. */
public enum Passage {
    WAITS,
    SENT,
    /** The receiver has acknowledged it. */
    RECEIVED,
    /** The receiver would not have it. */
    REFUSED,
    /** Nobody has acknowledged it in time. */
    UNANSWERED,
    /** It did not leave. The reason may be one the reporter must not know. */
    STOPPED;

    /** Whether nobody may have got it, so that the reporter has to call. */
    public boolean astray() {
        return switch (this) {
            case REFUSED, UNANSWERED, STOPPED -> true;
            case WAITS, SENT, RECEIVED -> false;
        };
    }
}
