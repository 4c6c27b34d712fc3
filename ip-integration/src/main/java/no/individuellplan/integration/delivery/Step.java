package no.individuellplan.integration.delivery;

/** How far one transaction brought a job. */
enum Step {
    /** Nothing is left to do. */
    DONE,
    /** One before it in its conversation was done; its own turn comes next. */
    MORE,
    /** Another works on the conversation now. */
    BUSY
}
