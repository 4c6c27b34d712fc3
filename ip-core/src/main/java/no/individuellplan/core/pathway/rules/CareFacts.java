package no.individuellplan.core.pathway.rules;

import java.time.LocalDate;

/**
 * Something about to be written in about compulsory mental health care.
 *
 * @param hasTheTask health personnel of a specialist service that takes part or coordinates, or one who works with it there already
 * @param begun first day of the care the person is under today at the writer's own service; null when under none
 * @param day the day it is about; null when not said
 * @param words what was written; null when nothing was
 */
public record CareFacts(
        Doing doing, boolean hasTheTask, LocalDate begun, LocalDate day, String words, LocalDate today) {

    /** What is written. */
    public enum Doing {
        BEGINS,
        ENDS,
        ACCOUNTS
    }
}
