package no.individuellplan.core.message;

/** Whose turn it is to be read in a conversation, over all instances of the program. */
public interface Turns {
    /**
     * Whether a message that has just been kept may be read in the same transaction: nothing that came before it in its
     * conversation is still to be read, and nobody else reads there. When yes, nobody else does until the transaction ends.
     * Never waits.
     */
    boolean isNext(EMessage received);
}
