package no.individuellplan.core.message;

/** What a message does to one that was sent before, in the same conversation and by the same sender (HISD 1154). */
public enum Shipment {
    NEW,
    /** Carries the whole content anew. */
    CHANGE,
    CANCELLATION
}
