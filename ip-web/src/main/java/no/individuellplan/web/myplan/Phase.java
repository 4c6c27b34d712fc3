package no.individuellplan.web.myplan;

/** Where the person stands, from nothing at all to an ended plan. Each has its own warm words on the page. */
public enum Phase {
    NOTHING_REPORTED,
    REPORTED,
    ENTITLED,
    NOT_ENTITLED,
    OFFERED,
    /** The person said yes; others' yes is still needed. */
    WAITS_FOR_OTHERS,
    DECLINED,
    AWAITING_COORDINATOR,
    IN_PREPARATION,
    ACTIVE,
    PAUSED,
    ENDED;

    /** Whether there is a plan to show. */
    public boolean plan() {
        return switch (this) {
            case NOTHING_REPORTED, REPORTED, ENTITLED, NOT_ENTITLED, OFFERED, WAITS_FOR_OTHERS, DECLINED, ENDED ->
                false;
            case AWAITING_COORDINATOR, IN_PREPARATION, ACTIVE, PAUSED -> true;
        };
    }

    /** Whether goals and texts can be worked on. */
    public boolean inWork() {
        return this == IN_PREPARATION || this == ACTIVE;
    }
}
