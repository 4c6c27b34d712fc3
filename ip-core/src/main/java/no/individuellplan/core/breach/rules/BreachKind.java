package no.individuellplan.core.breach.rules;

/** What went wrong. */
public enum BreachKind {
    /** Somebody read what they had no right to ({@code urettmessig tilegnelse}); the person is always told (pjl § 22 a). */
    UNLAWFUL_READING,
    /** Something reached somebody it was not for. */
    WRONG_RECEIVER,
    /** Something is gone, or was changed. */
    LOST_OR_CHANGED,
    /** Something else. */
    OTHER
}
