package no.individuellplan.integration.security;

import no.individuellplan.integration.transport.Parcel;
import no.individuellplan.integration.transport.Seal;
import no.individuellplan.integration.transport.SealBroken;
import no.individuellplan.integration.transport.WireFault;

/** Where no keys are set nothing is sealed, and so nothing leaves and nothing from outside is opened. */
final class NoSeal implements Seal {
    @Override
    public byte[] seal(Parcel parcel) {
        throw new IllegalStateException("No key to seal with: e-messages leave this installation only sealed");
    }

    @Override
    public byte[] open(byte[] sealed, String fromHer, String toHer) throws SealBroken {
        throw new SealBroken(WireFault.DECRYPTION_FAILED);
    }
}
