package no.individuellplan.web.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.web.attachment.AttachmentLine;

/**
 * What arrived, as far as it could be read, and as it came.
 *
 * @param sender HER-id of the sender; null when it could not be read
 * @param receiver HER-id it was sent to; null when it could not be read
 * @param patient null when it is not about anybody, or it could not be read
 * @param dialog the words of it, with its attachments by name; null when it is not a dialog, or could not be read
 * @param receipt what an acknowledgement says; null when it is none
 * @param warnings what is odd, but no ground to refuse it
 * @param attachments what can be fetched by itself; empty when it cannot be taken in
 * @param bytes how long it is
 * @param text the whole of it, as text
 */
public record OriginalView(
        String id,
        SentState state,
        Instant at,
        String sender,
        String receiver,
        Patient patient,
        Dialog dialog,
        Receipt receipt,
        List<Oddity> warnings,
        List<AttachmentLine> attachments,
        int bytes,
        String text) {

    /** @param born null when not stated */
    public record Patient(String name, String number, LocalDate born) {}

    public record Dialog(String subject, String text, String author) {}

    /** @param code of list 8221; null when it was accepted */
    public record Receipt(boolean positive, String code, String words) {}
}
