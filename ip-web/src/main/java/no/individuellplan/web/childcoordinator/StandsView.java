package no.individuellplan.web.childcoordinator;

import java.time.LocalDate;
import java.util.List;

/**
 * How it stands with a child coordinator.
 *
 * @param name the child's first name
 * @param unit the coordinating unit that answers; empty while no need is known
 * @param wanted the yes of everybody stands
 * @param holder empty while nobody is
 * @param asked the one who has not answered; empty when nobody
 * @param since null with {@code holder} empty
 * @param askedOn null with {@code asked} empty
 * @param eighteen null when the birth date is unknown
 * @param coordinator in the ordinary chair; empty when nobody, or not for the reader to see
 * @param tasks all five, with nothing done for one who does not see it
 */
public record StandsView(
        String name,
        String unit,
        boolean wanted,
        String holder,
        LocalDate since,
        String asked,
        LocalDate askedOn,
        LocalDate eighteen,
        boolean underEighteen,
        boolean handOver,
        String coordinator,
        List<TaskView> tasks) {
    public StandsView {
        tasks = List.copyOf(tasks);
    }
}
