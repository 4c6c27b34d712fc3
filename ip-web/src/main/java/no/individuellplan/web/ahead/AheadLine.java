package no.individuellplan.web.ahead;

import java.time.LocalDate;

/**
 * One thing that lies ahead.
 *
 * @param name of whom it is about; empty on the person's own page
 * @param on the birthday, or the last day a consent is good for
 * @param text what happens
 * @param told what the person is told, in the words of the rule; empty when the text says it
 * @param sharing whether it is about sharing, and can be renewed
 */
public record AheadLine(String name, LocalDate on, String text, String told, boolean sharing) {}
