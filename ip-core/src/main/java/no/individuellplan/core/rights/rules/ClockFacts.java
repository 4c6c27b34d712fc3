package no.individuellplan.core.rights.rules;

import java.time.LocalDate;

/**
 * How long somebody has waited.
 *
 * @param answered anything at all has been answered
 * @param promised the day an answer was promised; null when none was, or it has come
 */
public record ClockFacts(LocalDate sentOn, boolean answered, LocalDate promised, LocalDate today) {

    /** The day that counts now: the promised one, or a month after it was sent. Null when it has been answered. */
    public LocalDate dueOn() {
        return answered ? promised : sentOn.plusMonths(1);
    }
}
