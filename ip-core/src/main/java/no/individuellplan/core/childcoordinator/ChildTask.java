package no.individuellplan.core.childcoordinator;

/** What a child coordinator sees to (hol § 7-2 a; HOL-04). */
public enum ChildTask {
    /** That all services for the family and the child work together. */
    COORDINATES,
    /** An overview of what is there and what is coming, and an active part in it. */
    OVERVIEW,
    /** Information and guidance on health and care services. */
    HEALTH_SERVICES,
    /** The same on other welfare services and on user organisations, and help to get in touch. */
    OTHER_SERVICES,
    /** That the work on the individual plan goes on. */
    PLAN
}
