package no.individuellplan.integration.format.apprec;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Writes what comes in one namespace in another, for versions of a format that differ in nothing else. */
final class OlderNamespace extends XMLFilterImpl {

    private final String from;
    private final String to;

    OlderNamespace(String from, String to, OutputStream out) {
        this.from = from;
        this.to = to;
        setContentHandler(serializer(out));
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        super.startPrefixMapping(prefix, renamed(uri));
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        super.startElement(renamed(uri), localName, qName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        super.endElement(renamed(uri), localName, qName);
    }

    private String renamed(String uri) {
        return from.equals(uri) ? to : uri;
    }

    private static TransformerHandler serializer(OutputStream out) {
        try {
            SAXTransformerFactory factory = (SAXTransformerFactory) SAXTransformerFactory.newDefaultInstance();
            TransformerHandler handler = factory.newTransformerHandler();
            handler.getTransformer().setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            handler.getTransformer().setOutputProperty(OutputKeys.STANDALONE, "yes");
            handler.setResult(new StreamResult(out));
            return handler;
        } catch (TransformerConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
