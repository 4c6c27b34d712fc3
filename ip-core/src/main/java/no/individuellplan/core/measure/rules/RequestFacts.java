package no.individuellplan.core.measure.rules;

import java.time.LocalDate;

/**
 * A measure about to be asked for.
 *
 * @param onOtherService it is asked of a service that is not the asker's own
 * @param shared the person shares the area with that service today (IPF-10 i)
 * @param kept the person has taken the goal out of what that service sees
 */
public record RequestFacts(
        boolean planChangeable,
        boolean goalInPlan,
        String what,
        boolean unitKnown,
        boolean onOtherService,
        boolean shared,
        boolean kept,
        LocalDate from,
        LocalDate until) {}
