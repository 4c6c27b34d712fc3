package no.individuellplan.core.message;

import no.individuellplan.core.id.EMessageId;

/** Work to be done soon, after the transaction that asked for it has committed, and never if it rolls back. */
public interface Dispatch {
    /** Sends a message that is READY. */
    void send(EMessageId id);

    /** Sends a receipt that is READY, perhaps together with others: receipts have no order. */
    default void acknowledge(EMessageId receipt) {
        send(receipt);
    }

    /** Reads a message that is RECEIVED. */
    void read(EMessageId id);

    /** As {@link #send}, at once also when it waits for its next try. */
    void sendNow(EMessageId id);

    /** As {@link #read}, at once also when it waits for its next try. */
    void readNow(EMessageId id);

    /**
     * Does not send it until it is asked for again.
     *
     * @throws no.individuellplan.core.access.StaleVersion when it is being sent now
     */
    void withdraw(EMessageId id);
}
