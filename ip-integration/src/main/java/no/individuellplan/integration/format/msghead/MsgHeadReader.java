package no.individuellplan.integration.format.msghead;

import static no.individuellplan.integration.format.xml.XmlText.orEmpty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import no.individuellplan.integration.format.xml.Binding;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.MessageStream;
import no.individuellplan.integration.format.xml.Namespaces;
import org.w3c.dom.Element;

/**
 * Reads a MsgHead in two steps, the head first, so that a receipt can be addressed even when what follows cannot be read.
 * The stream stands at the outermost element to begin with.
 */
public final class MsgHeadReader {

    public static final QName ROOT = new QName(Namespaces.MSGHEAD, "MsgHead");

    private static final Binding<MsgInfoXml> INFO =
            new Binding<>(MsgInfoXml.class, new QName(Namespaces.MSGHEAD, "MsgInfo"));
    private static final Binding<DocumentXml> DOCUMENT =
            new Binding<>(DocumentXml.class, new QName(Namespaces.MSGHEAD, "Document"));

    private final MessageStream stream;
    private boolean signed;

    public MsgHeadReader(MessageStream stream) {
        this.stream = stream;
    }

    /** The head, or nothing when the message does not begin with one. */
    public Optional<Head> head() throws XMLStreamException {
        int event = stream.nextTag();
        return event == XMLStreamConstants.START_ELEMENT && isAt("MsgInfo")
                ? Optional.of(MsgInfoMapping.head(INFO.read(stream)))
                : Optional.empty();
    }

    /**
     * All documents of the head itself, to the end of the message. Anything else is passed over with all that stands in it:
     * a document hidden in a signature is signed by nobody.
     */
    public List<Part> parts() throws XMLStreamException {
        List<Part> parts = new ArrayList<>();
        while (stream.toElement() != XMLStreamConstants.END_DOCUMENT) {
            if (stream.getEventType() == XMLStreamConstants.END_ELEMENT) {
                stream.next();
            } else if (isAt("Document")) {
                stream.namespacesMet();
                parts.addAll(parts(DOCUMENT.read(stream)));
            } else {
                signed |= Namespaces.SIGNATURE.equals(stream.getNamespaceURI());
                stream.passOver();
            }
        }
        return parts;
    }

    /** Whether the message carries a personal signature. */
    public boolean signed() {
        return signed;
    }

    private boolean isAt(String element) {
        return element.equals(stream.getLocalName()) && Namespaces.MSGHEAD.equals(stream.getNamespaceURI());
    }

    /** One part for each element of content, almost always one; one without content when there is none. */
    private List<Part> parts(DocumentXml xml) {
        String namespace = stream.namespacesMet().stream()
                .filter(met -> !met.equals(Namespaces.MSGHEAD))
                .findFirst()
                .orElse("");
        DocumentXml.RefDocXml reference = xml.reference == null ? new DocumentXml.RefDocXml() : xml.reference;
        if (reference.content == null || reference.content.elements.isEmpty()) {
            return List.of(part(reference, "", null));
        }
        return reference.content.elements.stream()
                .map(content -> part(reference, namespace, content))
                .toList();
    }

    private static Part part(DocumentXml.RefDocXml reference, String namespace, Element content) {
        return new Part(
                CodeXml.read(reference.kind).value(),
                orEmpty(reference.mimeType),
                orEmpty(reference.title),
                namespace,
                Optional.ofNullable(content));
    }
}
