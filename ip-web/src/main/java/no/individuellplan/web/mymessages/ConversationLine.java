package no.individuellplan.web.mymessages;

import java.time.Instant;

/**
 * A conversation in the list.
 *
 * @param from the unit that began it
 * @param to the other unit
 * @param excerpt the first sentence or so of the newest message
 * @param lastBy who wrote it
 */
public record ConversationLine(
        String id, String subject, String from, String to, String excerpt, String lastBy, Instant lastAt) {}
