package no.individuellplan.web.relocation;

import java.time.LocalDate;

/**
 * One plan on its way, in a coordinating unit's list.
 *
 * @param arriving it comes to the reader's unit; else it leaves
 * @param other the other municipality
 * @param handedOverBy last day of handing over; null before it is taken over
 */
public record MoveRow(
        String id,
        String name,
        boolean arriving,
        String other,
        LocalDate movingOn,
        LocalDate dueOn,
        boolean late,
        boolean waits,
        LocalDate handedOverBy) {}
