package no.individuellplan.core.message;

/** Carries bytes from one address to another. */
public interface Transport {
    /** Returns when the other side has it for good, or throws: then it is tried again. */
    void deliver(byte[] message, String fromHer, String toHer);
}
