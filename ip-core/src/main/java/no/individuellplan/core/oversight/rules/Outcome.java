package no.individuellplan.core.oversight.rules;

/** What one who reviews the log decided about a sign. None of them blocks anything by itself. */
public enum Outcome {
    /** Looked at, and there was a good reason. */
    FINE,
    /** The leader has been asked; waits for an answer. */
    ASKED_LEADER,
    /** To be followed up as a breach, outside this platform (pjl § 22 a, GDPR 33 and 34). */
    FOLLOW_UP
}
