package no.individuellplan.core.measure;

import java.util.EnumSet;
import java.util.Set;

/** Where a measure stands. Asked is not agreed. */
public enum MeasureState {
    ASKED,
    AGREED,
    DECLINED,
    STARTED,
    DONE,
    CANNOT_YET;

    /** Agreed to and not finished. */
    public boolean underWay() {
        return switch (this) {
            case AGREED, STARTED, CANNOT_YET -> true;
            case ASKED, DECLINED, DONE -> false;
        };
    }

    /** What may come next, so that no page decides it again. */
    public Set<MeasureState> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(AGREED, DECLINED);
            case AGREED -> EnumSet.of(STARTED, DONE, CANNOT_YET);
            case STARTED -> EnumSet.of(DONE, CANNOT_YET);
            case CANNOT_YET -> EnumSet.of(STARTED, DONE);
            case DONE -> EnumSet.of(STARTED);
            case DECLINED -> EnumSet.noneOf(MeasureState.class);
        };
    }
}
