package no.individuellplan.integration.security;

import java.security.cert.X509Certificate;

/** What a certificate may be used for (RFC 5280 § 4.2.1.3). One that does not say may be used for all. */
final class KeyUse {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int KEY_ENCIPHERMENT = 2;

    private KeyUse() {}

    static boolean maySign(X509Certificate certificate) {
        return may(certificate, DIGITAL_SIGNATURE) || may(certificate, NON_REPUDIATION);
    }

    static boolean mayBeEncryptedTo(X509Certificate certificate) {
        return may(certificate, KEY_ENCIPHERMENT);
    }

    private static boolean may(X509Certificate certificate, int use) {
        boolean[] uses = certificate.getKeyUsage();
        return uses == null || uses[use];
    }
}
