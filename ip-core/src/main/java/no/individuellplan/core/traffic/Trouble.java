package no.individuellplan.core.traffic;

/** What is the matter with an e-message. The words for it, and what to do, are in the message bundles. */
public enum Trouble {
    NONE,
    /** Out: it has been tried, and the transport did not take it. */
    CANNOT_LEAVE,
    /** Out: an operator has stopped it. */
    SET_ASIDE,
    /** In: kept, and reading it has failed. */
    CANNOT_BE_READ,
    /** Out: 96 hours without an acknowledgement. */
    NOT_ACKNOWLEDGED,
    /** Out: the receiver said no. */
    REJECTED,
    /** In: we said no. */
    REFUSED,
    /** In: waits for those at work to say whom it is about. */
    UNMATCHED,
    /** In: waits for the message it changes. */
    HELD
}
