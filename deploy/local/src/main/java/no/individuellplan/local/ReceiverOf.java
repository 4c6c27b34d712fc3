package no.individuellplan.local;

import java.util.Optional;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
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
        return Tree.of(bytes).flatMap(ReceiverOf::innermost);
    }

    private static Optional<String> innermost(Document document) {
        try {
            NodeList found = (NodeList)
                    XPathFactory.newInstance().newXPath().evaluate(HER_IDS, document, XPathConstants.NODESET);
            return found.getLength() == 0
                    ? Optional.empty()
                    : Optional.of(
                            found.item(found.getLength() - 1).getTextContent().strip());
        } catch (XPathExpressionException e) {
            throw new LocalFailure("The message cannot be searched for its receiver: " + e.getMessage(), e);
        }
    }
}
