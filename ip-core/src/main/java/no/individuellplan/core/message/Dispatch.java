package no.individuellplan.core.message;

import no.individuellplan.core.id.EMessageId;

/** Work to be done soon, after the transaction that asked for it has committed, and never if it rolls back. */
public interface Dispatch {
    /** Sends a message that is READY. */
    void send(EMessageId id);

    /** Reads a message that is RECEIVED. */
    void read(EMessageId id);
}
