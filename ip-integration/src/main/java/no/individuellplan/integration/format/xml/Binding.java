package no.individuellplan.integration.format.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.dom.DOMSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ContentHandler;

/**
 * Reads and writes one class of binding. Reading is lenient: what is unknown or of the wrong form is left out, since the
 * schema, not the binding, is what refuses a message. What breaks the library that binds is a fault of the message.
 *
 * @param <T> the binding of the outermost element
 */
public final class Binding<T> {

    private final JAXBContext context;
    private final Class<T> type;
    private final QName root;

    public Binding(Class<T> type, QName root) {
        this.type = type;
        this.root = root;
        try {
            this.context = JAXBContext.newInstance(type);
        } catch (JAXBException e) {
            throw new IllegalStateException("The binding of " + root.getLocalPart() + " is wrong", e);
        }
    }

    /** Reads the element the stream stands at and leaves the stream behind it. */
    public T read(MessageStream stream) throws XMLStreamException {
        try {
            return context.createUnmarshaller().unmarshal(stream, type).getValue();
        } catch (JAXBException e) {
            throw asStreamFault(e);
        } catch (RuntimeException bindingFailed) {
            throw new XMLStreamException("Cannot be read as a message", bindingFailed);
        }
    }

    public T read(Element element) throws XMLStreamException {
        try {
            return context.createUnmarshaller()
                    .unmarshal(new DOMSource(element), type)
                    .getValue();
        } catch (JAXBException e) {
            throw asStreamFault(e);
        } catch (RuntimeException bindingFailed) {
            throw new XMLStreamException("Cannot be read as a message", bindingFailed);
        }
    }

    public byte[] bytes(T value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            marshaller().marshal(rooted(value), out);
        } catch (JAXBException e) {
            throw new IllegalStateException("Cannot write " + root.getLocalPart(), e);
        }
        return out.toByteArray();
    }

    public Element element(T value) {
        Document document = newDocument();
        try {
            marshaller().marshal(rooted(value), new DOMResult(document));
        } catch (JAXBException e) {
            throw new IllegalStateException("Cannot write " + root.getLocalPart(), e);
        }
        return document.getDocumentElement();
    }

    public void write(T value, ContentHandler handler) {
        try {
            marshaller().marshal(rooted(value), handler);
        } catch (JAXBException e) {
            throw new IllegalStateException("Cannot write " + root.getLocalPart(), e);
        }
    }

    /** An empty document, for elements that have no binding of their own. */
    public static Document newDocument() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private JAXBElement<T> rooted(T value) {
        return new JAXBElement<>(root, type, value);
    }

    private Marshaller marshaller() throws JAXBException {
        Marshaller marshaller = context.createMarshaller();
        marshaller.setProperty(Marshaller.JAXB_ENCODING, StandardCharsets.UTF_8.name());
        return marshaller;
    }

    private static XMLStreamException asStreamFault(JAXBException fault) {
        return fault.getLinkedException() instanceof XMLStreamException cause
                ? cause
                : new XMLStreamException("Cannot be read as a message", fault);
    }
}
