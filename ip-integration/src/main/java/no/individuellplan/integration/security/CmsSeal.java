package no.individuellplan.integration.security;

import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.integration.transport.Parcel;
import no.individuellplan.integration.transport.Seal;
import no.individuellplan.integration.transport.SealBroken;
import no.individuellplan.integration.transport.WireFault;

/**
 * Seals with the sender's certificate for the receiver's, and opens what came: only from the organisation that has the HER-id
 * the message names, and only with a key of the organisation whose mailbox it came to.
 */
final class CmsSeal implements Seal {
    private final Agencies agencies;
    private final Supplier<OwnKeys> own;
    private final Supplier<List<X509Certificate>> partners;
    private final RecentTrust trust;
    private final Clock clock;
    private final Sealer sealer;
    private final Opener opener;

    CmsSeal(
            Agencies agencies,
            Supplier<OwnKeys> own,
            Supplier<List<X509Certificate>> partners,
            Supplier<Trust> trust,
            Clock clock) {
        Provider provider = FastProvider.here();
        this.agencies = agencies;
        this.own = own;
        this.partners = partners;
        this.trust = new RecentTrust(trust);
        this.clock = clock;
        this.sealer = new Sealer(provider);
        this.opener = new Opener(provider);
    }

    @Override
    public byte[] seal(Parcel parcel) {
        Instant now = clock.instant();
        String from = organisation(parcel.fromHer());
        OwnKeys.Key signer = own.get()
                .toSign(from, now)
                .orElseThrow(() -> new IllegalStateException("No key of ours holds for organisation " + from));
        return sealer.seal(parcel.content(), signer, receiver(organisation(parcel.toHer()), now));
    }

    @Override
    public byte[] open(byte[] sealed, String fromHer, String toHer) throws SealBroken {
        Opener.Opened opened = opener.open(sealed, own.get());
        if (!owns(opened.opened().certificate(), toHer)) {
            throw new SealBroken(WireFault.DECRYPTION_FAILED);
        }
        trust.check(opened.signer(), clock.instant());
        if (!KeyUse.maySign(opened.signer())) {
            throw new SealBroken(WireFault.INVALID_CERTIFICATE);
        }
        if (!owns(opened.signer(), fromHer)) {
            throw new SealBroken(WireFault.SPOOFED);
        }
        return opened.content();
    }

    /** The newest of the receiver's that holds, may be encrypted to and is believed. */
    private X509Certificate receiver(String organisation, Instant now) {
        return partners.get().stream()
                .filter(certificate -> Organisation.of(certificate)
                        .filter(organisation::equals)
                        .isPresent())
                .filter(KeyUse::mayBeEncryptedTo)
                .filter(certificate -> believed(certificate, now))
                .max(Comparator.comparing(X509Certificate::getNotBefore))
                .orElseThrow(() -> new IllegalStateException("No certificate holds for organisation " + organisation));
    }

    private boolean believed(X509Certificate certificate, Instant now) {
        try {
            trust.check(certificate, now);
            return true;
        } catch (SealBroken not) {
            return false;
        }
    }

    private boolean owns(X509Certificate certificate, String her) {
        return agencies.agencyByHerId(her)
                .map(Agency::organisationNumber)
                .filter(number ->
                        Organisation.of(certificate).filter(number::equals).isPresent())
                .isPresent();
    }

    private String organisation(String her) {
        return agencies.agencyByHerId(her)
                .map(Agency::organisationNumber)
                .orElseThrow(() -> new IllegalStateException("Nobody known has HER-id " + her));
    }
}
