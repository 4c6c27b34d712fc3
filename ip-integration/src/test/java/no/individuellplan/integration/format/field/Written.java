package no.individuellplan.integration.format.field;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Every text and every name of a code in the payload, found by a plain parser: what a reader has to be shown. */
public final class Written {
    private Written() {}

    public static List<String> in(byte[] message) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(message));
        List<String> texts = new ArrayList<>();
        var contents = document.getElementsByTagNameNS("*", "Content");
        for (int i = 0; i < contents.getLength(); i++) {
            collect((Element) contents.item(i), texts);
        }
        return texts;
    }

    private static void collect(Element element, List<String> texts) {
        texts.add(element.getAttribute("OT"));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element under) {
                collect(under, texts);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                String text = child.getTextContent().strip();
                if (!text.matches("true|false|\\d{4}-\\d\\d-\\d\\d(T.*)?")) {
                    texts.add(text);
                }
            }
        }
        texts.removeIf(String::isBlank);
    }
}
