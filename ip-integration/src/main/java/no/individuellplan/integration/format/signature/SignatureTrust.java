package no.individuellplan.integration.format.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.integration.security.Pem;

/**
 * Whose certificates are believed for personal signatures (RFC 5280). A certificate is judged by the time the message was
 * made, so that a message read again years later is still what it was.
 */
public final class SignatureTrust {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final List<X509Certificate> authorities;
    private final List<X509CRL> lists;

    private SignatureTrust(List<X509Certificate> authorities, List<X509CRL> lists) {
        this.authorities = authorities;
        this.lists = lists;
    }

    /** No authority is known: nobody is refused for that. */
    public static SignatureTrust none() {
        return new SignatureTrust(List.of(), List.of());
    }

    /**
     * The authorities of this folder, those trusted by themselves and those between, and, in files that end in
     * {@code .crl}, what they have taken back; PEM or DER, read once.
     *
     * @throws IllegalStateException when a file cannot be read
     */
    public static SignatureTrust of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            var byKind = files.filter(Files::isRegularFile)
                    .collect(Collectors.partitioningBy(file -> file.toString().endsWith(".crl")));
            return new SignatureTrust(Pem.certificates(byKind.get(false)), Pem.revocations(byKind.get(true)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param with other certificates that came along: the authorities between, perhaps */
    SignatureVerdict judge(X509Certificate signer, List<X509Certificate> with, Instant made) {
        if (!maySign(signer)) {
            return SignatureVerdict.UNTRUSTED;
        }
        if (authorities.isEmpty()) {
            return SignatureVerdict.NOT_CHECKED;
        }
        try {
            PKIXCertPathBuilderResult path = (PKIXCertPathBuilderResult)
                    CertPathBuilder.getInstance("PKIX").build(parameters(signer, with, made));
            return takenBack(path, made);
        } catch (GeneralSecurityException noPath) {
            return SignatureVerdict.UNTRUSTED;
        }
    }

    private PKIXBuilderParameters parameters(X509Certificate signer, List<X509Certificate> with, Instant made)
            throws GeneralSecurityException {
        Set<TrustAnchor> anchors = authorities.stream()
                .filter(SignatureTrust::isRoot)
                .map(root -> new TrustAnchor(root, null))
                .collect(Collectors.toSet());
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(signer);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
        List<X509Certificate> known = new ArrayList<>(authorities);
        known.addAll(with);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
        parameters.setDate(Date.from(made));
        parameters.setRevocationEnabled(false);
        return parameters;
    }

    /** Each certificate of the path by the list of the one that issued it. */
    private SignatureVerdict takenBack(PKIXCertPathBuilderResult path, Instant made) {
        SignatureVerdict verdict = SignatureVerdict.VALID;
        X509Certificate issuer = path.getTrustAnchor().getTrustedCert();
        for (var one : path.getCertPath().getCertificates().reversed()) {
            X509Certificate certificate = (X509Certificate) one;
            Optional<X509CRL> list = listOf(issuer, made);
            if (list.map(known -> known.getRevokedCertificate(certificate))
                    .filter(entry -> !entry.getRevocationDate().toInstant().isAfter(made))
                    .isPresent()) {
                return SignatureVerdict.REVOKED;
            }
            verdict = list.isEmpty() ? SignatureVerdict.NOT_CHECKED : verdict;
            issuer = certificate;
        }
        return verdict;
    }

    /** The newest list that this authority has signed itself and that was not out of date when the message was made. */
    private Optional<X509CRL> listOf(X509Certificate issuer, Instant made) {
        return lists.stream()
                .filter(list -> isSigned(list, issuer))
                .filter(list -> list.getNextUpdate() != null
                        && list.getNextUpdate().toInstant().isAfter(made))
                .max((one, other) -> one.getThisUpdate().compareTo(other.getThisUpdate()));
    }

    private static boolean isSigned(X509CRL list, X509Certificate issuer) {
        try {
            list.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private static boolean isRoot(X509Certificate authority) {
        return authority.getSubjectX500Principal().equals(authority.getIssuerX500Principal());
    }

    /** One that does not say what it is for may be used for all. */
    private static boolean maySign(X509Certificate certificate) {
        boolean[] uses = certificate.getKeyUsage();
        return uses == null || uses[DIGITAL_SIGNATURE] || uses[NON_REPUDIATION];
    }
}
