package no.individuellplan.core.message;

/** Where an e-message stands. The words for it are in the message bundles. */
public enum EMessageState {
    /** Out: written, leaves when the transport takes it. */
    READY,
    /** Out: handed over; the receiver has not acknowledged it. */
    SENT,
    /** Out: AppRec status 1. */
    ACKNOWLEDGED,
    /** Out: AppRec status 2; code and words say why. */
    REJECTED,
    /** Out: 96 hours without an AppRec, or without having left. A late AppRec still counts; what has not left never does. */
    OVERDUE,
    /** Out: consent was taken back before it left, so it did not leave. */
    STOPPED,
    /** In: kept, not yet read. */
    RECEIVED,
    /** In: read and shown where it belongs. */
    IMPORTED,
    /** In: acknowledged; changes or cancels a message that has not come yet, and is applied when it does. */
    HELD,
    /** In: shown, and a change has come since. */
    REPLACED,
    /** In: shown as cancelled by its sender. */
    CANCELLED,
    /** In: acknowledged, and waits for somebody to say whom it is about. */
    UNMATCHED,
    /** In: acknowledged; somebody has found that it is about nobody they follow up, and said why. Kept. */
    DISMISSED,
    /** In: refused with an AppRec, or unreadable so far that none could be addressed. Kept. */
    REFUSED
}
