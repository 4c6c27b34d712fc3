package no.individuellplan.integration.transport;

/** Signs and encrypts what leaves, and opens what arrives: only the two ends can read it, and the receiver knows who sent it. */
public interface Seal {
    /** @throws RuntimeException when there is no key of ours or no certificate of theirs that holds today: tried again */
    byte[] seal(Parcel parcel);

    /**
     * @param fromHer who is said to have sent it
     * @param toHer whose mailbox it came to
     * @return the content, which this sender and nobody else has sealed for this receiver
     * @throws SealBroken for all else
     */
    byte[] open(byte[] sealed, String fromHer, String toHer) throws SealBroken;
}
