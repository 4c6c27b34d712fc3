package no.individuellplan.integration.security;

import java.security.Provider;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import no.individuellplan.integration.transport.SealBroken;
import no.individuellplan.integration.transport.WireFault;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.KeyTransRecipientId;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransEnvelopedRecipient;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Decrypts with a key of ours, then verifies the one signature. Nothing of the content is used before that: with AES-CBC a
 * changed byte is only seen by the signature.
 */
final class Opener {
    private static final Set<ASN1ObjectIdentifier> DIGESTS =
            Set.of(NISTObjectIdentifiers.id_sha256, NISTObjectIdentifiers.id_sha384, NISTObjectIdentifiers.id_sha512);

    private final Provider provider;

    Opener(Provider provider) {
        this.provider = provider;
    }

    /** What was opened. @param signer whose signature it is @param opened with which key of ours */
    record Opened(byte[] content, X509Certificate signer, OwnKeys.Key opened) {}

    Opened open(byte[] sealed, OwnKeys own) throws SealBroken {
        Collection<RecipientInformation> recipients = recipients(sealed);
        for (RecipientInformation recipient : recipients) {
            if (recipient.getRID() instanceof KeyTransRecipientId id && id.getIssuer() != null) {
                var key = own.toOpen(issuer(id), id.getSerialNumber());
                if (key.isPresent()) {
                    return verified(decrypted(recipient, key.get(), authenticated(sealed)), key.get());
                }
            }
        }
        throw new SealBroken(WireFault.DECRYPTION_FAILED);
    }

    private static X500Principal issuer(KeyTransRecipientId id) throws SealBroken {
        try {
            return new X500Principal(id.getIssuer().getEncoded());
        } catch (java.io.IOException e) {
            throw new SealBroken(WireFault.INVALID_CMS);
        }
    }

    private static Collection<RecipientInformation> recipients(byte[] sealed) throws SealBroken {
        try {
            return authenticated(sealed)
                    ? new CMSAuthEnvelopedData(sealed).getRecipientInfos().getRecipients()
                    : new CMSEnvelopedData(sealed).getRecipientInfos().getRecipients();
        } catch (CMSException | RuntimeException e) {
            throw new SealBroken(WireFault.INVALID_CMS);
        }
    }

    /** AES-GCM (RFC 5083) instead of AES-CBC. */
    private static boolean authenticated(byte[] sealed) throws SealBroken {
        try {
            return CMSObjectIdentifiers.authEnvelopedData.equals(
                    ContentInfo.getInstance(sealed).getContentType());
        } catch (RuntimeException e) {
            throw new SealBroken(WireFault.INVALID_CMS);
        }
    }

    private byte[] decrypted(RecipientInformation recipient, OwnKeys.Key key, boolean authenticated) throws SealBroken {
        try {
            return recipient.getContent(
                    authenticated
                            ? new JceKeyTransAuthEnvelopedRecipient(key.secret()).setProvider(provider)
                            : new JceKeyTransEnvelopedRecipient(key.secret()).setProvider(provider));
        } catch (CMSException | RuntimeException e) {
            throw new SealBroken(WireFault.DECRYPTION_FAILED);
        }
    }

    private Opened verified(byte[] decrypted, OwnKeys.Key key) throws SealBroken {
        try {
            CMSSignedData signed = new CMSSignedData(decrypted);
            Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1 || signed.getSignedContent() == null) {
                throw new SealBroken(WireFault.INVALID_SIGNATURE);
            }
            SignerInformation signer = signers.iterator().next();
            X509Certificate certificate = certificate(signed, signer);
            if (!DIGESTS.contains(signer.getDigestAlgorithmID().getAlgorithm()) || !isGood(signer, certificate)) {
                throw new SealBroken(WireFault.INVALID_SIGNATURE);
            }
            return new Opened((byte[]) signed.getSignedContent().getContent(), certificate, key);
        } catch (CMSException | RuntimeException e) {
            throw new SealBroken(WireFault.INVALID_SIGNATURE);
        }
    }

    private boolean isGood(SignerInformation signer, X509Certificate certificate) throws CMSException {
        try {
            // The date is judged apart: here only whether the signature is of this key.
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(provider)
                    .build(certificate.getPublicKey()));
        } catch (OperatorCreationException e) {
            return false;
        }
    }

    private X509Certificate certificate(CMSSignedData signed, SignerInformation signer) throws SealBroken {
        try {
            @SuppressWarnings("unchecked")
            Collection<X509CertificateHolder> found = signed.getCertificates().getMatches(signer.getSID());
            if (found.size() != 1) {
                throw new SealBroken(WireFault.INVALID_CERTIFICATE);
            }
            return new JcaX509CertificateConverter()
                    .setProvider(provider)
                    .getCertificate(found.iterator().next());
        } catch (CertificateException e) {
            throw new SealBroken(WireFault.INVALID_CERTIFICATE);
        }
    }
}
