package no.individuellplan.core.oversight.rules;

/** What made somebody's access look odd. None of them says that anything is wrong. */
public enum SignalKind {
    /** Information about many different people in one day. */
    MANY_PEOPLE,
    /** Tried, and was refused, several times in one day. */
    REFUSED_TRIES,
    /** Evening, night or weekend. */
    OUTSIDE_HOURS,
    /** The same surname as the person. */
    SAME_SURNAME,
    /** A colleague in the same organisation, without a task with them. */
    COLLEAGUE,
    /** Much about one person by one who only sees it because their unit was asked. */
    WITHOUT_TASK,
    /** Opened in an emergency; always to be looked at afterwards. */
    EMERGENCY
}
