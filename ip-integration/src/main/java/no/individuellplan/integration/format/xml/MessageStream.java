package no.individuellplan.integration.format.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * A message read as a stream by someone who does not trust it: no DTD, so no entities of any kind; limits on size,
 * depth and what is dear to check; no type given by the sender ({@code xsi:type}). Older versions are read as the newer ones, and which namespaces
 * were really met can be asked afterwards.
 */
public final class MessageStream extends StreamReaderDelegate {

    private final Limits limits;
    private final List<String> met = new ArrayList<>();
    private int depth;
    private int elements;

    private MessageStream(XMLStreamReader reader, Limits limits) {
        super(reader);
        this.limits = limits;
    }

    /** Opens the message; of one that is too large only as much as the limit allows is ever read. */
    public static MessageStream open(byte[] message, Limits limits) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLReporter((fault, type, related, location) -> {});
        int length = Math.min(message.length, limits.bytes());
        try {
            return new MessageStream(factory.createXMLStreamReader(MessageText.of(message, length, factory)), limits);
        } catch (RuntimeException parserFailed) {
            throw failed(parserFailed);
        }
    }

    /** The namespaces of the elements met since last asked, as they stand in the message, in order, without repeats. */
    public List<String> namespacesMet() {
        List<String> answer = List.copyOf(met);
        met.clear();
        return answer;
    }

    /** Moves to the next start or end of an element, over text and remarks. */
    public int toElement() throws XMLStreamException {
        int event = getEventType();
        while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event;
    }

    /** Moves from the start of an element to behind its end. */
    public void passOver() throws XMLStreamException {
        int around = depth - 1;
        while (depth > around) {
            next();
        }
        next();
    }

    @Override
    public int next() throws XMLStreamException {
        int event = parsed();
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("A message has no DTD and no entities");
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {
                return event;
            }
        }
        return event;
    }

    /** Of some broken messages the JDK's parser says so with whatever exception, which must not be the end of the reader. */
    private int parsed() throws XMLStreamException {
        try {
            return super.next();
        } catch (RuntimeException parserFailed) {
            throw failed(parserFailed);
        }
    }

    private static XMLStreamException failed(RuntimeException parser) {
        return new XMLStreamException("The parser cannot read this", parser);
    }

    private void enter() throws XMLStreamException {
        if (++depth > limits.depth()) {
            throw new TooMuchException("Meldingen er for dypt nøstet");
        }
        if (++elements > limits.elements()) {
            throw new TooMuchException("Meldingen har for mange elementer");
        }
        if (longestSystem() > limits.system()) {
            throw new TooMuchException("Meldingen har en for lang kodeverksidentifikator");
        }
        String namespace = super.getNamespaceURI();
        if (namespace != null && !met.contains(namespace) && met.size() < limits.depth()) {
            met.add(namespace);
        }
    }

    /** The schemas know a code list's OID by a pattern that costs the square of its length to compare. */
    private int longestSystem() {
        int longest = 0;
        for (int i = 0; i < super.getAttributeCount(); i++) {
            if (super.getAttributeLocalName(i).equals("S")) {
                longest = Math.max(longest, super.getAttributeValue(i).length());
            }
        }
        return longest;
    }

    @Override
    public int nextTag() throws XMLStreamException {
        next();
        return toElement();
    }

    @Override
    public String getNamespaceURI() {
        return Namespaces.readAs(super.getNamespaceURI());
    }

    @Override
    public String getNamespaceURI(int index) {
        return Namespaces.readAs(super.getNamespaceURI(index));
    }

    @Override
    public String getNamespaceURI(String prefix) {
        return Namespaces.readAs(super.getNamespaceURI(prefix));
    }

    @Override
    public QName getName() {
        QName name = super.getName();
        return new QName(Namespaces.readAs(name.getNamespaceURI()), name.getLocalPart(), name.getPrefix());
    }

    @Override
    public String getAttributeLocalName(int index) {
        return isInstanceAttribute(index) ? "ignored-" + index : super.getAttributeLocalName(index);
    }

    @Override
    public String getAttributeNamespace(int index) {
        return isInstanceAttribute(index) ? null : super.getAttributeNamespace(index);
    }

    @Override
    public String getAttributePrefix(int index) {
        return isInstanceAttribute(index) ? "" : super.getAttributePrefix(index);
    }

    private boolean isInstanceAttribute(int index) {
        return XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(super.getAttributeNamespace(index));
    }

    /** The message asks for more than we give any sender; it says what, as a Norwegian sentence for the sender. */
    public static final class TooMuchException extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        TooMuchException(String message) {
            super(message);
        }
    }
}
