package no.individuellplan.integration.security;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** Certificates and revocation lists from files, PEM or DER; a file may hold several. */
public final class Pem {
    private Pem() {}

    /** @throws IllegalStateException when one of the files cannot be read as certificates */
    public static List<X509Certificate> certificates(List<Path> files) {
        List<X509Certificate> all = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                factory().generateCertificates(in).forEach(one -> all.add((X509Certificate) one));
            } catch (IOException | CertificateException e) {
                throw new IllegalStateException("No certificate can be read from " + file + ": " + e.getMessage(), e);
            }
        }
        return all;
    }

    /** @throws IllegalStateException when one of the files cannot be read as revocation lists */
    public static List<X509CRL> revocations(List<Path> files) {
        List<X509CRL> all = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                factory().generateCRLs(in).forEach(one -> all.add((X509CRL) one));
            } catch (IOException | CertificateException | CRLException e) {
                throw new IllegalStateException(
                        "No revocation list can be read from " + file + ": " + e.getMessage(), e);
            }
        }
        return all;
    }

    private static CertificateFactory factory() throws CertificateException {
        return CertificateFactory.getInstance("X.509");
    }
}
