package no.individuellplan.api.exchange;

/** How far a message has come, apart from what its receiver thinks of it. */
public enum DeliveryState {
    /** The receiver has not said to have it for good. */
    Unconfirmed,
    Acknowledged,
    /** It does not arrive any more. */
    Rejected
}
