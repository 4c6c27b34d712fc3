package no.individuellplan.core.mailbox;

import java.time.Instant;
import no.individuellplan.core.id.EMessageId;

/**
 * A message laid out for its receiver to fetch.
 *
 * @param receiver HER-id of whom it is for
 * @param readAt when the receiver said it had it for good; null before that
 */
public record Laid(EMessageId message, String receiver, Instant at, Instant readAt) {}
