package no.individuellplan.integration.security;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.integration.transport.SealBroken;
import no.individuellplan.integration.transport.WireFault;

/**
 * Which certificates are believed (RFC 5280): those that lead to an authority we trust, hold today, and stand on none of its
 * lists. An authority whose list is missing or too old is not believed either: then nobody can say.
 *
 * @param authorities those trusted by themselves, and those between
 * @param revocations newest list of each authority
 */
record Trust(List<X509Certificate> authorities, List<X509CRL> revocations) {

    /** @throws SealBroken with why not */
    void check(X509Certificate certificate, Instant at) throws SealBroken {
        try {
            certificate.checkValidity(Date.from(at));
        } catch (java.security.cert.CertificateExpiredException e) {
            throw new SealBroken(WireFault.EXPIRED_CERTIFICATE);
        } catch (java.security.cert.CertificateNotYetValidException e) {
            throw new SealBroken(WireFault.INVALID_CERTIFICATE);
        }
        try {
            CertPathValidator.getInstance("PKIX")
                    .validate(
                            CertificateFactory.getInstance("X.509").generateCertPath(path(certificate)),
                            parameters(at));
        } catch (CertPathValidatorException e) {
            throw new SealBroken(
                    e.getReason() == BasicReason.REVOKED
                            ? WireFault.REVOKED_CERTIFICATE
                            : e.getReason() == BasicReason.EXPIRED
                                    ? WireFault.EXPIRED_CERTIFICATE
                                    : WireFault.INVALID_CERTIFICATE);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(WireFault.INVALID_CERTIFICATE);
        }
    }

    private PKIXParameters parameters(Instant at) throws GeneralSecurityException {
        Set<TrustAnchor> anchors = authorities.stream()
                .filter(Trust::selfSigned)
                .map(authority -> new TrustAnchor(authority, null))
                .collect(Collectors.toSet());
        if (anchors.isEmpty()) {
            throw new CertPathValidatorException("No authority is trusted");
        }
        PKIXParameters parameters = new PKIXParameters(anchors);
        parameters.setDate(Date.from(at));
        parameters.setRevocationEnabled(true);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(revocations)));
        return parameters;
    }

    /** From the certificate upwards, as far as the authorities between are known; the trusted one itself left out. */
    private List<X509Certificate> path(X509Certificate certificate) {
        List<X509Certificate> path = new ArrayList<>(List.of(certificate));
        for (int i = 0; i < authorities.size(); i++) {
            X509Certificate last = path.getLast();
            authorities.stream()
                    .filter(authority -> !selfSigned(authority) && !path.contains(authority))
                    .filter(authority -> authority.getSubjectX500Principal().equals(last.getIssuerX500Principal()))
                    .findFirst()
                    .ifPresent(path::add);
        }
        return path;
    }

    private static boolean selfSigned(X509Certificate authority) {
        return authority.getSubjectX500Principal().equals(authority.getIssuerX500Principal());
    }
}
