package no.individuellplan.web.message;

import java.util.List;
import java.util.stream.IntStream;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.Attachment;

/**
 * An attachment that can be fetched.
 *
 * @param href where it is fetched
 * @param number from 1, in the order of the message
 * @param title what the sender calls it; may be empty
 * @param kind PDF, JPEG or PNG
 * @param kilobytes how large it is, rounded up
 */
public record AttachmentLine(String href, int number, String title, String kind, int kilobytes) {
    private static final int KILOBYTE = 1000;

    static List<AttachmentLine> of(EMessageId message, List<Attachment> attachments) {
        return IntStream.rangeClosed(1, attachments.size())
                .mapToObj(number -> line(message, number, attachments.get(number - 1)))
                .toList();
    }

    private static AttachmentLine line(EMessageId message, int number, Attachment one) {
        return new AttachmentLine(
                "/meldinger/original/" + message + "/vedlegg/" + number,
                number,
                one.title().strip(),
                one.kind().name(),
                Math.ceilDiv(one.bytes().length, KILOBYTE));
    }
}
