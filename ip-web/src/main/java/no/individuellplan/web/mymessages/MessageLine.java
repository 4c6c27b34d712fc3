package no.individuellplan.web.mymessages;

import java.time.Instant;

/**
 * One message.
 *
 * @param answers whether it comes from the other side than the one that began
 * @param readAt when it could be read at the receiver; null until then
 */
public record MessageLine(String author, String unit, Instant at, String text, boolean answers, Instant readAt) {}
