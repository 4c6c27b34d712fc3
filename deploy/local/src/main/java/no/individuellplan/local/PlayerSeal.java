package no.individuellplan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Seals as another maker's system would: SHA-256 with RSA, AES-256-CBC, keys by PKCS #1 v1.5. Made apart from the platform's
 * own seal, so that each tries the other; checks nothing of what it opens.
 */
final class PlayerSeal {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final PrivateKey secret;
    private final X509Certificate certificate;

    /** With the first key of a store on this machine. */
    PlayerSeal(Path keyStore) {
        try (var in = Files.newInputStream(keyStore)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, LocalAuthority.PASSWORD.toCharArray());
            this.secret = (PrivateKey) store.getKey("key-0", LocalAuthority.PASSWORD.toCharArray());
            this.certificate = (X509Certificate) store.getCertificate("key-0");
        } catch (IOException | GeneralSecurityException e) {
            throw new LocalFailure("The key store " + keyStore + " cannot be opened: " + e.getMessage(), e);
        }
    }

    X509Certificate certificate() {
        return certificate;
    }

    byte[] seal(byte[] content, X509Certificate receiver) {
        try {
            CMSSignedDataGenerator signer = new CMSSignedDataGenerator();
            signer.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(new JcaContentSignerBuilder("SHA256withRSA").build(secret), certificate));
            signer.addCertificates(new JcaCertStore(List.of(certificate)));
            byte[] signed =
                    signer.generate(new CMSProcessableByteArray(content), true).getEncoded();
            CMSEnvelopedDataGenerator envelope = new CMSEnvelopedDataGenerator();
            envelope.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(receiver).setProvider(PROVIDER));
            return envelope.generate(
                            new CMSProcessableByteArray(signed),
                            new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC)
                                    .setProvider(PROVIDER)
                                    .build())
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException e) {
            throw new LocalFailure("A message could not be sealed: " + e.getMessage(), e);
        }
    }

    byte[] open(byte[] sealed) {
        try {
            byte[] signed = new CMSEnvelopedData(sealed)
                    .getRecipientInfos()
                    .getRecipients()
                    .iterator()
                    .next()
                    .getContent(new JceKeyTransEnvelopedRecipient(secret).setProvider(PROVIDER));
            return (byte[]) new CMSSignedData(signed).getSignedContent().getContent();
        } catch (CMSException e) {
            throw new LocalFailure("A message could not be opened: " + e.getMessage(), e);
        }
    }
}
