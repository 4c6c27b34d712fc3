package no.individuellplan.integration.transport;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

/** Where no keys are set nothing is sealed, and so nothing leaves and nothing from outside is opened. */
@DefaultBean
@ApplicationScoped
class NoSeal implements Seal {
    @Override
    public byte[] seal(Parcel parcel) {
        throw new IllegalStateException("No key to seal with: e-messages leave this installation only sealed");
    }

    @Override
    public byte[] open(byte[] sealed, String fromHer, String toHer) throws SealBroken {
        throw new SealBroken(WireFault.DECRYPTION_FAILED);
    }
}
