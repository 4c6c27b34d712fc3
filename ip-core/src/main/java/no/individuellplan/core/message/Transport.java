package no.individuellplan.core.message;

/** Carries a message from one address to another. */
public interface Transport {
    /**
     * Returns when the other side has it for good, or throws: then it is tried again. The same message carried twice is known
     * to the receiver by its MsgId.
     *
     * @param message out; who it is from and to, its MsgId and type stand in it
     * @throws RefusedThere when the other side will not have it, whenever it is tried
     */
    void deliver(EMessage message);
}
