package no.individuellplan.integration.format.signature;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.stream.XMLStreamException;
import no.individuellplan.integration.format.xml.MessageTree;
import no.individuellplan.integration.format.xml.Namespaces;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks a personal signature. One is believed only when it is the one signature of the head, and signs the whole message
 * and nothing else ({@code URI=""}, without itself): then nothing can be moved, added or fetched that it does not cover.
 * Weak algorithms (SHA-1 among them) and keys are refused by the secure validation of the JDK.
 */
public final class PersonalSignature {
    private static final String SECURE = "org.jcp.xml.dsig.secureValidation";
    private static final Set<String> TRANSFORMS = Set.of(
            Transform.ENVELOPED,
            CanonicalizationMethod.INCLUSIVE,
            CanonicalizationMethod.INCLUSIVE_WITH_COMMENTS,
            CanonicalizationMethod.EXCLUSIVE,
            CanonicalizationMethod.EXCLUSIVE_WITH_COMMENTS,
            CanonicalizationMethod.INCLUSIVE_11,
            CanonicalizationMethod.INCLUSIVE_11_WITH_COMMENTS);

    private final SignatureTrust trust;

    public PersonalSignature(SignatureTrust trust) {
        this.trust = trust;
    }

    /**
     * @param message known to be well-formed and to carry a signature
     * @param made GenDate
     */
    public SignatureVerdict check(byte[] message, Instant made) {
        try {
            List<Element> signatures = MessageTree.of(message, Namespaces.SIGNATURE, "Signature");
            return signatures.size() == 1 ? check(signatures.getFirst(), made) : SignatureVerdict.BROKEN;
        } catch (XMLStreamException | MarshalException | XMLSignatureException | RuntimeException broken) {
            return SignatureVerdict.BROKEN;
        }
    }

    private SignatureVerdict check(Element element, Instant made) throws MarshalException, XMLSignatureException {
        Signer signer = new Signer();
        DOMValidateContext context = new DOMValidateContext(signer, element);
        context.setProperty(SECURE, Boolean.TRUE);
        XMLSignature signature = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
        if (!signsAll(signature) || isInside(element) || !signature.validate(context)) {
            return SignatureVerdict.BROKEN;
        }
        return signer.certificate()
                .map(certificate -> trust.judge(certificate, signer.certificates(), made))
                .orElse(SignatureVerdict.BROKEN);
    }

    private static boolean signsAll(XMLSignature signature) {
        List<Reference> references = signature.getSignedInfo().getReferences();
        if (references.size() != 1 || !"".equals(references.getFirst().getURI())) {
            return false;
        }
        List<String> transforms = references.getFirst().getTransforms().stream()
                .map(Transform::getAlgorithm)
                .toList();
        return TRANSFORMS.containsAll(transforms) && transforms.contains(Transform.ENVELOPED);
    }

    /** The one the reader met stands in the head itself. */
    private static boolean isInside(Element signature) {
        Node parent = signature.getParentNode();
        return !parent.equals(signature.getOwnerDocument().getDocumentElement());
    }
}
