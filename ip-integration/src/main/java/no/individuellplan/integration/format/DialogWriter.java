package no.individuellplan.integration.format;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.message.Attachment;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.dialog.Contact;
import no.individuellplan.integration.format.dialog.DialogType;
import no.individuellplan.integration.format.dialog.Note;
import no.individuellplan.integration.format.dialog.NoteWriter;
import no.individuellplan.integration.format.dialog.RelatedRole;
import no.individuellplan.integration.format.msghead.Head;
import no.individuellplan.integration.format.msghead.MsgHeadWriter;
import no.individuellplan.integration.format.msghead.Part;
import no.individuellplan.integration.format.xml.Binding;
import no.individuellplan.integration.format.xml.Namespaces;
import no.individuellplan.integration.format.xml.Times;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a helsefaglig dialog: Dialogmelding 1.1 and its attachments in Hodemelding 1.2, as UTF-8. */
public final class DialogWriter {

    private DialogWriter() {}

    public static byte[] write(OutgoingDialog dialog) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("XML", "", "", "", Optional.of(NoteWriter.write(note(dialog)))));
        dialog.attachments().stream().map(DialogWriter::part).forEach(parts::add);
        return MsgHeadWriter.write(head(dialog), parts);
    }

    private static Head head(OutgoingDialog dialog) {
        return new Head(
                DialogType.DIALOG_HELSEFAGLIG.code(),
                Head.VERSION,
                Times.text(dialog.generated()),
                dialog.messageId().toString(),
                Code.NONE,
                dialog.conversation(),
                Optional.of(dialog.sender()),
                Optional.of(dialog.receiver()),
                List.of(),
                Optional.of(dialog.patient()));
    }

    private static Note note(OutgoingDialog dialog) {
        List<RelatedRole> roles = new ArrayList<>();
        roles.add(dialog.responsible().asRole());
        dialog.wanted().map(Contact::asContactAtReceiver).ifPresent(roles::add);
        return new Note(
                dialog.topic().code(), dialog.subject(), dialog.text(), "", Optional.empty(), Optional.empty(), roles);
    }

    private static Part part(Attachment attachment) {
        Document document = Binding.newDocument();
        Element container = document.createElementNS(Namespaces.BASE64, "Base64Container");
        container.setTextContent(Base64.getEncoder().encodeToString(attachment.bytes()));
        return new Part("A", attachment.kind().mimeType(), attachment.title(), "", Optional.of(container));
    }
}
