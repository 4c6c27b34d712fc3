package no.individuellplan.integration.security;

import java.io.IOException;
import java.security.Provider;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs with SHA-256 and the signer's certificate inside, then encrypts with AES-256-CBC to one receiver. */
final class Sealer {
    private final Provider provider;

    Sealer(Provider provider) {
        this.provider = provider;
    }

    byte[] seal(byte[] content, OwnKeys.Key signer, X509Certificate receiver) {
        try {
            return encrypted(signed(content, signer), receiver);
        } catch (CMSException | OperatorCreationException | CertificateEncodingException | IOException e) {
            throw new IllegalStateException("A message could not be sealed", e);
        }
    }

    private byte[] signed(byte[] content, OwnKeys.Key signer)
            throws CMSException, OperatorCreationException, CertificateEncodingException, IOException {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        String algorithm = signer.secret().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                        .setProvider(provider)
                        .build())
                .build(
                        new JcaContentSignerBuilder(algorithm)
                                .setProvider(provider)
                                .build(signer.secret()),
                        signer.certificate()));
        generator.addCertificates(new JcaCertStore(List.of(signer.certificate())));
        return generator
                .generate(new CMSProcessableByteArray(CMSObjectIdentifiers.data, content), true)
                .getEncoded();
    }

    private byte[] encrypted(byte[] signed, X509Certificate receiver)
            throws CMSException, CertificateEncodingException, IOException {
        CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
        generator.addRecipientInfoGenerator(
                new JceKeyTransRecipientInfoGenerator(receiver, oaep()).setProvider(provider));
        return generator
                .generate(
                        new CMSProcessableByteArray(signed),
                        new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC)
                                .setProvider(provider)
                                .build())
                .getEncoded();
    }

    /** RSAES-OAEP with SHA-256 throughout (RFC 8017). */
    private static AlgorithmIdentifier oaep() {
        AlgorithmIdentifier sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
        return new AlgorithmIdentifier(
                PKCSObjectIdentifiers.id_RSAES_OAEP,
                new RSAESOAEPparams(
                        sha256,
                        new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, sha256),
                        RSAESOAEPparams.DEFAULT_P_SOURCE_ALGORITHM));
    }
}
