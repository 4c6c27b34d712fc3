package no.individuellplan.core.pathway.rules;

import java.time.LocalDate;

/**
 * Whether one in rehabilitation with medicines has been offered a plan.
 *
 * @param until last day of the treatment, Europe/Oslo; null while none is set
 * @param hasPlan there is a plan, and a yes to it
 * @param offered written since the treatment began
 */
public record LarFacts(LocalDate until, boolean hasPlan, boolean offered, LocalDate today) {
    boolean lasts() {
        return until == null || !until.isBefore(today);
    }
}
