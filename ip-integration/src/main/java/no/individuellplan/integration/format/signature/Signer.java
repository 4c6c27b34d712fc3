package no.individuellplan.integration.format.signature;

import java.security.Key;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.KeySelectorException;
import javax.xml.crypto.KeySelectorResult;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.X509Data;

/** The one whose certificate stands in the signature itself. A key that stands there bare says nothing of whose it is. */
final class Signer extends KeySelector {
    private final List<X509Certificate> certificates = new ArrayList<>();

    @Override
    public KeySelectorResult select(
            KeyInfo info, KeySelector.Purpose purpose, AlgorithmMethod method, XMLCryptoContext context)
            throws KeySelectorException {
        if (info != null) {
            info.getContent().stream()
                    .filter(X509Data.class::isInstance)
                    .flatMap(data -> ((X509Data) data).getContent().stream())
                    .filter(X509Certificate.class::isInstance)
                    .forEach(one -> certificates.add((X509Certificate) one));
        }
        Key key = certificate()
                .map(X509Certificate::getPublicKey)
                .orElseThrow(() -> new KeySelectorException("No certificate"));
        return () -> key;
    }

    /** The first that is not an authority's. */
    Optional<X509Certificate> certificate() {
        return certificates.stream()
                .filter(one -> one.getBasicConstraints() < 0)
                .findFirst();
    }

    /** All that stand there. */
    List<X509Certificate> certificates() {
        return List.copyOf(certificates);
    }
}
