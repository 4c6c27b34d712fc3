package no.individuellplan.local;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** To which mailbox an e-message says it goes: the innermost organisation of its receiver that has a HER-id. */
final class ReceiverOf {
    private static final String HER_IDS =
            "//*[local-name()='Receiver']//*[local-name()='Organisation']/*[local-name()='Ident']"
                    + "[*[local-name()='TypeId']/@V='HER']/*[local-name()='Id']";

    private ReceiverOf() {}

    /** Empty when the message names none, or is no XML; whether it is a good message is for the platform to say. */
    static Optional<String> message(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Document document = builder.parse(new ByteArrayInputStream(bytes));
            NodeList found = (NodeList)
                    XPathFactory.newInstance().newXPath().evaluate(HER_IDS, document, XPathConstants.NODESET);
            return found.getLength() == 0
                    ? Optional.empty()
                    : Optional.of(
                            found.item(found.getLength() - 1).getTextContent().strip());
        } catch (org.xml.sax.SAXException noXml) {
            return Optional.empty();
        } catch (java.io.IOException
                | javax.xml.parsers.ParserConfigurationException
                | javax.xml.xpath.XPathExpressionException e) {
            throw new LocalFailure("The message cannot be searched for its receiver: " + e.getMessage(), e);
        }
    }
}
