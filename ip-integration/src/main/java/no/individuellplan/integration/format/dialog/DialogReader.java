package no.individuellplan.integration.format.dialog;

import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import no.individuellplan.integration.format.msghead.Part;
import no.individuellplan.integration.format.xml.Binding;
import no.individuellplan.integration.format.xml.Namespaces;

/** Reads the documents of a message that are Dialogmelding, of either version. */
public final class DialogReader {

    static final Binding<DialogXml> BINDING =
            new Binding<>(DialogXml.class, new QName(Namespaces.DIALOG_1_1, "Dialogmelding"));

    private DialogReader() {}

    public static boolean reads(Part part) {
        return part.holds(Namespaces.DIALOG_1_1, "Dialogmelding");
    }

    public static DialogContent read(Part part) throws XMLStreamException {
        return DialogMapping.content(BINDING.read(part.content().orElseThrow()));
    }

    /** What the schema would have refused, for when there is none: a sentence for the sender, or nothing. */
    public static Optional<String> missing(DialogContent content) {
        if (content.notes().stream().anyMatch(note -> !note.topic().isPresent())) {
            return Optional.of("Notat mangler TemaKodet");
        }
        return content.enquiries().stream().anyMatch(enquiry -> !enquiry.type().isPresent())
                ? Optional.of("Foresporsel mangler TypeForesp")
                : Optional.empty();
    }
}
