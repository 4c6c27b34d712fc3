package no.individuellplan.core.pathway.rules;

import java.time.LocalDate;

/**
 * Something about to be written in about a treatment that asks for the plan.
 *
 * @param hasTheTask health personnel of a specialist service that takes part or coordinates, or one who works with treatment there already
 * @param begun first day of the treatment of this kind that lasts today at the writer's own service; null when none does
 * @param day the day it is about; null when not said
 * @param words what was written; null when nothing was
 */
public record CareFacts(
        Doing doing, boolean hasTheTask, LocalDate begun, LocalDate day, String words, LocalDate today) {

    /** What is written. */
    public enum Doing {
        BEGINS,
        ENDS,
        /** How a plan is followed up, or why there is none; of compulsory care alone. */
        ACCOUNTS,
        /** A plan has been offered; of rehabilitation with medicines alone. */
        OFFERS
    }
}
