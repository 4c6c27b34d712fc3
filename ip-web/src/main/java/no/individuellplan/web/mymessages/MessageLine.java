package no.individuellplan.web.mymessages;

import java.time.Instant;
import java.util.List;
import no.individuellplan.web.attachment.AttachmentLine;

/**
 * One message.
 *
 * @param answers whether it comes from the other side than the one that began
 * @param readAt when it could be read at the receiver; null until then
 * @param attachments what goes with it
 */
public record MessageLine(
        String author,
        String unit,
        Instant at,
        String text,
        boolean answers,
        Instant readAt,
        List<AttachmentLine> attachments) {}
