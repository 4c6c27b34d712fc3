package no.individuellplan.core.mailbox;

/** What a correspondent asked for is not done. Says nothing of any message. */
public final class ExchangeRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        /** It cannot even be read whom it is from and which message it is. */
        UNREADABLE,
        /** Nobody it is for has a mailbox here. */
        UNKNOWN_RECEIVER,
        /** An acknowledgement is never acknowledged (HIS 80415). */
        RECEIPT_OF_RECEIPT,
        /** The address is not the caller's own. */
        NOT_YOURS,
        /** The message was received before; nothing has changed. */
        RECEIVED_BEFORE,
        /** It has its one acknowledgement (HIS 80415). */
        ANSWERED
    }

    private final Why why;

    public ExchangeRefused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
