package no.individuellplan.web.message;

import java.time.Instant;
import java.util.List;
import no.individuellplan.web.attachment.AttachmentLine;

/**
 * One message in a thread.
 *
 * @param ours written by the reader's own unit
 * @param sent how the e-message it travels as stands; null when the reader does not see that
 * @param eMessage the id of that e-message; null when the reader does not see it
 * @param mayBeWrong it was taken in from another service, which can be told that something is wrong with it
 * @param attachments what goes with it; none when the reader does not see that e-message
 */
public record MessageLine(
        String author,
        String unit,
        String text,
        Instant at,
        boolean ours,
        SentState sent,
        String eMessage,
        boolean mayBeWrong,
        List<AttachmentLine> attachments) {}
