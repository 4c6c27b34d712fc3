package no.individuellplan.integration.transport;

/** One way to carry a message to another address. The one with the highest {@link jakarta.annotation.Priority} is asked first. */
public interface Carrier {
    /** Whether an address is reached this way. */
    boolean reaches(String toHer);

    /**
     * Returns when the other side, or a queue that outlives a power cut, has it for good.
     *
     * @throws RuntimeException when that is not certain: it is tried again, and carried twice at worst
     */
    void carry(Parcel parcel);
}
