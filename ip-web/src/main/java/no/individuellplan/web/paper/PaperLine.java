package no.individuellplan.web.paper;

import java.time.LocalDate;

/**
 * One letter that waits to be printed and sent.
 *
 * @param letter the page to print
 * @param text what it is about, to the person
 */
public record PaperLine(String person, String key, String name, LocalDate day, String letter, String text) {}
