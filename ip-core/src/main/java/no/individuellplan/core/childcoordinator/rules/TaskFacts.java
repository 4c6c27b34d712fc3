package no.individuellplan.core.childcoordinator.rules;

import java.time.LocalDate;

/**
 * Something about to be written on one of the tasks.
 *
 * @param holder the writer is child coordinator today
 * @param named which task is said
 * @param words null when nothing was written
 * @param day null when not said, Europe/Oslo
 */
public record TaskFacts(boolean holder, boolean named, String words, LocalDate day, LocalDate today) {}
