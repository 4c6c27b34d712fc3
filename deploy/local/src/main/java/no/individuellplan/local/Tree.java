package no.individuellplan.local;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** XML as the programs of this machine read, change and write it: by names without their namespaces, and no further than the file. */
final class Tree {
    private Tree() {}

    /** Empty when it is no XML that may be read. */
    static Optional<Document> of(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return Optional.of(builder.parse(new ByteArrayInputStream(bytes)));
        } catch (SAXException noXml) {
            return Optional.empty();
        } catch (IOException | ParserConfigurationException e) {
            throw new LocalFailure("The message cannot be read: " + e.getMessage(), e);
        }
    }

    /** A new one with a root of this name. */
    static Element root(String namespace, String name) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            return (Element) document.appendChild(document.createElementNS(namespace, name));
        } catch (ParserConfigurationException e) {
            throw new LocalFailure("No message can be made: " + e.getMessage(), e);
        }
    }

    /** In UTF-8. */
    static byte[] bytes(Document document) {
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new LocalFailure("The message cannot be written: " + e.getMessage(), e);
        }
    }

    /** The first that is reached by these names, one inside the other; empty when there is none. */
    static Optional<Element> at(Node above, String... path) {
        Node here = above;
        for (String name : path) {
            List<Element> found = children(here, name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            here = found.getFirst();
        }
        return Optional.of((Element) here);
    }

    static List<Element> children(Node above, String name) {
        List<Element> found = new ArrayList<>();
        for (Node one = above.getFirstChild(); one != null; one = one.getNextSibling()) {
            if (one instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    /** Empty when there is no such element. */
    static String text(Node above, String... path) {
        return at(above, path).map(one -> one.getTextContent().strip()).orElse("");
    }

    /** Of a coded element: its attribute V. */
    static String code(Node above, String... path) {
        return at(above, path).map(one -> one.getAttribute("V")).orElse("");
    }

    /** Adds one in the namespace of the element above. */
    static Element add(Element above, String name) {
        return (Element) above.appendChild(above.getOwnerDocument().createElementNS(above.getNamespaceURI(), name));
    }

    static Element add(Element above, String name, String text) {
        Element added = add(above, name);
        added.setTextContent(text);
        return added;
    }

    /** A coded element. */
    static Element addCode(Element above, String name, String code, String meaning) {
        Element added = add(above, name);
        added.setAttribute("V", code);
        added.setAttribute("DN", meaning);
        return added;
    }
}
