package no.individuellplan.integration.format.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import no.individuellplan.local.LocalAuthority.Issued;
import org.w3c.dom.Document;

/** Signs a message as the sender's system would: the whole of it, with the certificate beside. */
public record Sign(String signatureMethod, String digestMethod, String uri, List<String> transforms) {
    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

    public static final Sign AS_USUAL = new Sign(
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            DigestMethod.SHA256,
            "",
            List.of(Transform.ENVELOPED, CanonicalizationMethod.EXCLUSIVE));

    static final Sign AS_IN_2011 = new Sign(
            SignatureMethod.RSA_SHA1,
            DigestMethod.SHA1,
            "",
            List.of(Transform.ENVELOPED, CanonicalizationMethod.INCLUSIVE));

    public byte[] with(Issued issued, byte[] message) {
        return with(issued.keys().getPrivate(), issued.certificate(), message);
    }

    byte[] with(PrivateKey key, X509Certificate certificate, byte[] message) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(message));
            DOMSignContext context = new DOMSignContext(key, document.getDocumentElement());
            context.setDefaultNamespacePrefix("ds");
            context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.FALSE);
            FACTORY.newXMLSignature(
                            FACTORY.newSignedInfo(
                                    FACTORY.newCanonicalizationMethod(
                                            CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                                    FACTORY.newSignatureMethod(signatureMethod, null),
                                    List.of(reference())),
                            keyInfo(certificate))
                    .sign(context);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Reference reference() throws Exception {
        List<Transform> all = new ArrayList<>();
        for (String transform : transforms) {
            all.add(FACTORY.newTransform(transform, (TransformParameterSpec) null));
        }
        return FACTORY.newReference(uri, FACTORY.newDigestMethod(digestMethod, null), all, null, null);
    }

    private static KeyInfo keyInfo(X509Certificate certificate) {
        if (certificate == null) {
            return null;
        }
        var keyInfo = FACTORY.getKeyInfoFactory();
        return keyInfo.newKeyInfo(List.of(keyInfo.newX509Data(List.of(certificate))));
    }
}
