package no.individuellplan.web.plan.staff;

import java.time.LocalDate;
import no.individuellplan.core.measure.MeasureState;

/**
 * A measure as those at work see it.
 *
 * @param who the unit that does it, or the person's name
 * @param persons whether the person does it, and not a service
 * @param ours whether the reader's own unit does it
 * @param asked how it read when it was asked, if it was agreed with a change; else null
 * @param reason why it was declined or cannot be done yet; else null
 * @param answeredBy the name of the one who answered; empty before, and for the person's own
 * @param late going, and its last day has passed
 * @param mayMove whether the reader may say how it goes
 */
public record StaffMeasure(
        String id,
        String what,
        String how,
        String extent,
        LocalDate from,
        LocalDate until,
        String decision,
        MeasureState state,
        String who,
        boolean persons,
        boolean ours,
        String asked,
        String reason,
        String answeredBy,
        boolean late,
        boolean mayMove,
        long version) {

    /** Whether it waits for the reader's own unit to answer. */
    public boolean toAnswer() {
        return ours && state == MeasureState.ASKED;
    }

    public boolean moving() {
        return mayMove && state != MeasureState.ASKED && !state.next().isEmpty();
    }

    public boolean may(String next) {
        return moving() && state.next().contains(MeasureState.valueOf(next));
    }

    /** How it is drawn: {@code done}, {@code current}, {@code stopped} or {@code later}. */
    public String mark() {
        return switch (state) {
            case DONE -> "done";
            case STARTED -> "current";
            case DECLINED -> "stopped";
            case ASKED, AGREED, CANNOT_YET -> "later";
        };
    }
}
