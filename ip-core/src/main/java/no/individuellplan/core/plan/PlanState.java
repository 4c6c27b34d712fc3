package no.individuellplan.core.plan;

import java.util.EnumSet;
import java.util.Set;

/** Where a plan stands. No step comes by itself because somebody did not turn up. */
public enum PlanState {
    /** Consent is given; the coordinating unit holds the chair until somebody accepts. */
    AWAITING_COORDINATOR,
    IN_PREPARATION,
    ACTIVE,
    PAUSED,
    ENDED;

    /** What may come next, so that no page decides it again. */
    public Set<PlanState> next() {
        return switch (this) {
            case AWAITING_COORDINATOR -> EnumSet.of(IN_PREPARATION, ENDED);
            case IN_PREPARATION -> EnumSet.of(ACTIVE, ENDED);
            case ACTIVE -> EnumSet.of(PAUSED, ENDED);
            case PAUSED -> EnumSet.of(ACTIVE, ENDED);
            case ENDED -> EnumSet.noneOf(PlanState.class);
        };
    }

    public boolean open() {
        return this != ENDED;
    }

    /** Whether goals, measures and texts may be worked on. */
    public boolean changeable() {
        return this == IN_PREPARATION || this == ACTIVE;
    }
}
