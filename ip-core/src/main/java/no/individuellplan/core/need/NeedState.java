package no.individuellplan.core.need;

/** Where a reported need stands. It never ends by itself. */
public enum NeedState {
    REPORTED,
    /** Assessed: long-term and coordinated services are needed. */
    ENTITLED,
    /** Assessed: not. A new report opens it again. */
    NOT_ENTITLED,
    OFFERED,
    /** The person said no to a plan; the door stays open (I17). */
    DECLINED,
    /** The person said yes; a plan exists. */
    ACCEPTED
}
