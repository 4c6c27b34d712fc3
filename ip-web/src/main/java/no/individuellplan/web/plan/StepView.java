package no.individuellplan.web.plan;

import java.time.LocalDate;
import no.individuellplan.core.measure.MeasureState;

/**
 * A measure as a step towards a goal.
 *
 * @param how how it is carried out; null when not said
 * @param extent how much and how often; null when not said
 * @param from null when open
 * @param until deadline or last day; null when open
 * @param decision the decision it rests on; null when none
 * @param asked how it read when asked, if it was agreed with a change; else null
 * @param reason why it was declined or cannot be done yet; null otherwise
 * @param yourTurn whether the reader is the one to answer or to do it now
 * @param mayMove whether the reader may say how it goes
 */
public record StepView(
        String id,
        String what,
        MeasureState state,
        Doer doer,
        String how,
        String extent,
        LocalDate from,
        LocalDate until,
        String decision,
        String asked,
        String reason,
        boolean yourTurn,
        boolean mayMove,
        long version) {

    public boolean done() {
        return state == MeasureState.DONE;
    }

    public boolean may(String next) {
        return mayMove && state.next().contains(MeasureState.valueOf(next));
    }
}
