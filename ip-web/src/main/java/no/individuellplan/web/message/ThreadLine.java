package no.individuellplan.web.message;

import java.time.Instant;

/**
 * A thread in a list.
 *
 * @param person whom it is about
 * @param with the other unit
 * @param lastBy who wrote last; empty while nothing can be read
 * @param sent how the newest message from the reader's own unit stands; null when it has sent none
 */
public record ThreadLine(
        String id, String person, String subject, String with, String lastBy, Instant lastAt, SentState sent) {}
