package no.individuellplan.core.followup;

/** How it stands with what a message asked for; whether somebody has done it is said beside. */
public enum FollowUpState {
    /** Stands as it was asked. */
    OPEN,
    /** The sender has said that it is no longer so: not ready to leave after all. */
    WITHDRAWN,
    /** The person has left hospital. */
    OVER,
    /** The sender has cancelled the message. */
    CANCELLED,
    /** The sender has sent the message anew, changed. */
    REPLACED;

    /** The sender no longer says it. */
    public boolean isTakenBack() {
        return this == CANCELLED || this == REPLACED;
    }
}
