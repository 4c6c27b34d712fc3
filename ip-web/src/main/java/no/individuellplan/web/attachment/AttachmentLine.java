package no.individuellplan.web.attachment;

import java.util.List;
import java.util.stream.IntStream;
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

    /** @param base address under which {@code /vedlegg/1} and so on are fetched */
    public static List<AttachmentLine> of(String base, List<Attachment> attachments) {
        return IntStream.rangeClosed(1, attachments.size())
                .mapToObj(number -> line(base, number, attachments.get(number - 1)))
                .toList();
    }

    private static AttachmentLine line(String base, int number, Attachment one) {
        return new AttachmentLine(
                base + "/vedlegg/" + number,
                number,
                one.title().strip(),
                one.kind().name(),
                Math.ceilDiv(one.bytes().length, KILOBYTE));
    }
}
