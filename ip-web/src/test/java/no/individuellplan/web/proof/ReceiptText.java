package no.individuellplan.web.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A message or a receipt read with nothing of ours, to be held against what ours made of it. */
final class ReceiptText {
    private final Document document;

    ReceiptText(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String namespace() {
        return document.getDocumentElement().getNamespaceURI();
    }

    String status() {
        return one("/*/*[local-name()='Status']/@V");
    }

    List<String> errors() {
        return all("/*/*[local-name()='Error']/@V");
    }

    /** MsgId of the message it answers. */
    String original() {
        return one("/*/*[local-name()='OriginalMsgId']/*[local-name()='Id']");
    }

    /** GenDate of the message it answers, as it was written there. */
    String originalIssued() {
        return one("/*/*[local-name()='OriginalMsgId']/*[local-name()='IssueDate']");
    }

    /** HER-ids of a receipt's sender or receiver, from the top. */
    List<String> receiptHer(String end) {
        return all("/*/*[local-name()='" + end + "']//*[local-name()='Id'][../*[local-name()='TypeId']/@V='HER']");
    }

    /** HER-ids of a message's sender or receiver, from the top. */
    List<String> messageHer(String end) {
        return all("//*[local-name()='MsgInfo']/*[local-name()='" + end
                + "']//*[local-name()='Ident'][*[local-name()='TypeId']/@V='HER']/*[local-name()='Id']");
    }

    String genDate() {
        return one("//*[local-name()='MsgInfo']/*[local-name()='GenDate']");
    }

    String msgId() {
        return one("//*[local-name()='MsgInfo']/*[local-name()='MsgId']");
    }

    private String one(String path) {
        return String.join("", all(path));
    }

    private List<String> all(String path) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> found.item(i).getTextContent().strip())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalStateException(e);
        }
    }
}
