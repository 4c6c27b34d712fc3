package no.individuellplan.core.childcoordinator.rules;

import java.time.LocalDate;

/**
 * A child coordinator who is wanted, seen from one day.
 *
 * @param eighteen the birthday on which the duty ends; null when the birth date is unknown
 * @param days ahead of it that the hand-over begins
 * @param held somebody is child coordinator
 * @param asked somebody has been asked and has not answered
 * @param coordinated somebody sits in the ordinary coordinator's chair
 */
public record ChildClockFacts(
        LocalDate eighteen, LocalDate today, int days, boolean held, boolean asked, boolean coordinated) {

    boolean lasts() {
        return eighteen != null && today.isBefore(eighteen);
    }

    /** From so many days ahead until the day before the birthday. */
    public boolean handOverHasBegun() {
        return lasts() && !today.isBefore(eighteen.minusDays(days));
    }
}
