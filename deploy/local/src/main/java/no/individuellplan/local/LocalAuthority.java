package no.individuellplan.local;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate authority for one machine: it gives organisations certificates that nobody else believes in. What it has
 * revoked stands on its list from then on.
 */
public final class LocalAuthority {
    /** Of every key store on this machine. */
    public static final String PASSWORD = "local-keys";

    private static final String ALGORITHM = "SHA256withRSA";
    private static final int BITS = 2048;
    private static final Duration TEN_YEARS = Duration.ofDays(3652);
    private static final int FOR_ORGANISATIONS =
            KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.keyEncipherment;

    private final X500Name name;
    private final KeyPair keys;
    private final X509Certificate certificate;
    private final List<BigInteger> revoked = new ArrayList<>();

    /** A new one. @param name what it is called */
    public LocalAuthority(String name) {
        this.name =
                new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
        this.keys = newKeys();
        Instant now = Instant.now();
        this.certificate = sign(
                this.name,
                keys,
                now.minus(Duration.ofDays(1)),
                now.plus(TEN_YEARS),
                true,
                KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }

    /** A key pair and its certificate. */
    public record Issued(KeyPair keys, X509Certificate certificate) {}

    /** For an organisation, from yesterday and for ten years. */
    public Issued issue(String organisationNumber) {
        Instant now = Instant.now();
        return issue(organisationNumber, now.minus(Duration.ofDays(1)), now.plus(TEN_YEARS.minusDays(2)));
    }

    public Issued issue(String organisationNumber, Instant from, Instant until) {
        return issue(organisationNumber, from, until, FOR_ORGANISATIONS);
    }

    /** @param use bits of the key usage extension (RFC 5280 § 4.2.1.3) */
    public Issued issue(String organisationNumber, Instant from, Instant until, int use) {
        KeyPair own = newKeys();
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "NO")
                .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, "NTRNO-" + organisationNumber)
                .addRDN(BCStyle.CN, "Organisation " + organisationNumber)
                .build();
        return new Issued(own, sign(subject, own, from, until, false, use));
    }

    public void revoke(X509Certificate one) {
        revoked.add(one.getSerialNumber());
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** Writes its certificate to a file, as PEM. */
    public void writeCertificate(Path file) {
        write(file, certificate);
    }

    /** Writes the list of what it has revoked, good for ten years. */
    public void writeRevocations(Path file) {
        Instant now = Instant.now();
        writeRevocations(file, now.minus(Duration.ofHours(1)), now.plus(TEN_YEARS));
    }

    public void writeRevocations(Path file, Instant from, Instant until) {
        X509v2CRLBuilder list = new X509v2CRLBuilder(name, Date.from(from)).setNextUpdate(Date.from(until));
        revoked.forEach(serial -> list.addCRLEntry(serial, Date.from(from), CRLReason.keyCompromise));
        X509CRLHolder signed = list.build(signer());
        write(file, signed);
    }

    /** One PEM file of certificates or lists. */
    public static void write(Path file, Object... all) {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            for (Object one : all) {
                pem.writeObject(one);
            }
            pem.flush();
            LocalFolders.made(file.getParent());
            Path beside = file.resolveSibling("." + file.getFileName());
            Files.writeString(beside, text.toString());
            Files.move(beside, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LocalFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** A PKCS #12 store of these keys, with the password of all on this machine. */
    public void writeKeyStore(Path file, List<Issued> all) {
        try {
            java.security.KeyStore store = java.security.KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (int i = 0; i < all.size(); i++) {
                Issued one = all.get(i);
                store.setKeyEntry("key-" + i, one.keys().getPrivate(), PASSWORD.toCharArray(), new Certificate[] {
                    one.certificate(), certificate
                });
            }
            LocalFolders.made(file.getParent());
            try (var out = Files.newOutputStream(file)) {
                store.store(out, PASSWORD.toCharArray());
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new LocalFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private X509Certificate sign(
            X500Name subject, KeyPair own, Instant from, Instant until, boolean authority, int use) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                            name,
                            new BigInteger(120, new SecureRandom()),
                            Date.from(from),
                            Date.from(until),
                            subject,
                            own.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(use));
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
        } catch (IOException | GeneralSecurityException e) {
            throw new LocalFailure("A certificate could not be made: " + e.getMessage(), e);
        }
    }

    private ContentSigner signer() {
        try {
            return new JcaContentSignerBuilder(ALGORITHM).build(keys.getPrivate());
        } catch (OperatorCreationException e) {
            throw new LocalFailure("A certificate could not be signed: " + e.getMessage(), e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has RSA", e);
        }
    }
}
