package no.individuellplan.web.plan;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.measure.MeasureState;

/**
 * A goal with its steps, in order.
 *
 * @param words the person's own
 * @param why what it means to the person; null when not said
 * @param parts sub-goals; empty when there are none
 * @param mayWord whether the reader may change the words: the person or who acts for them, nobody else (I6)
 */
public record GoalView(
        String id,
        Area area,
        String words,
        String why,
        boolean reached,
        List<StepView> steps,
        List<GoalView> parts,
        boolean mayWord,
        long version) {

    /** Steps that are part of what has been agreed to or asked; a declined one is shown but not counted. */
    public List<StepView> counted() {
        return steps.stream()
                .filter(step -> step.state() != MeasureState.DECLINED)
                .toList();
    }

    public int done() {
        return (int) counted().stream().filter(StepView::done).count();
    }

    public int total() {
        return counted().size();
    }

    /** How a step is drawn: {@code done}, {@code current}, {@code stopped} or {@code later}. */
    public String mark(StepView step) {
        return switch (step.state()) {
            case DONE -> "done";
            case DECLINED -> "stopped";
            case ASKED, AGREED, STARTED, CANNOT_YET ->
                current().filter(step::equals).isPresent() ? "current" : "later";
        };
    }

    private Optional<StepView> current() {
        return counted().stream().filter(step -> !step.done()).findFirst();
    }
}
