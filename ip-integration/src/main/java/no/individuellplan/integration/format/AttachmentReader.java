package no.individuellplan.integration.format;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.message.Attachment;
import no.individuellplan.core.message.AttachmentKind;
import no.individuellplan.integration.format.code.ErrorCode;
import no.individuellplan.integration.format.code.Fault;
import no.individuellplan.integration.format.msghead.Part;
import no.individuellplan.integration.format.xml.Namespaces;
import org.w3c.dom.Element;

/** The attachments of one message. Every document that is not the message itself has to be one we can show. */
final class AttachmentReader {

    private final List<Attachment> read = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    AttachmentReader(List<Part> parts) {
        parts.stream()
                .filter(part -> !MessageCheck.isPayload(part) && !isReferenceOnly(part))
                .forEach(this::add);
    }

    static boolean reads(Part part) {
        return part.holds(Namespaces.BASE64, "Base64Container");
    }

    /** A document of kind REF without content: pointed at, not sent. */
    static boolean isReferenceOnly(Part part) {
        return part.kind().equals("REF") && part.content().isEmpty();
    }

    List<Attachment> read() {
        return List.copyOf(read);
    }

    /** X99 for each attachment that cannot be shown; the text counts attachments from 1. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private void add(Part part) {
        int number = read.size() + faults.size() + 1;
        if (!reads(part)) {
            refuse(number, "har ikke innhold vi kan lese");
            return;
        }
        Optional<byte[]> bytes = part.content().flatMap(AttachmentReader::decoded);
        if (bytes.isEmpty()) {
            refuse(number, "er ikke gyldig base64");
            return;
        }
        AttachmentKind.of(bytes.get())
                .ifPresentOrElse(
                        kind -> read.add(new Attachment(kind, part.title(), bytes.get())),
                        () -> refuse(number, "er ikke PDF, JPEG eller PNG"));
    }

    private void refuse(int number, String why) {
        faults.add(new Fault(ErrorCode.X99, "Vedlegg " + number + " " + why));
    }

    private static Optional<byte[]> decoded(Element container) {
        StringBuilder letters = new StringBuilder();
        container
                .getTextContent()
                .chars()
                .filter(letter -> letter > ' ')
                .forEach(letter -> letters.append((char) letter));
        try {
            return Optional.of(Base64.getDecoder().decode(letters.toString()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
