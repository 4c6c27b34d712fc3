package no.individuellplan.core.law;

/** What happens when a rule is not met. */
public enum RuleKind {
    /** The act is stopped. */
    REFUSES,
    /** The act is done, and the one who acts is told. */
    WARNS,
    /** A deadline runs; somebody is reminded when it draws near or has passed. */
    CLOCK,
    /** Something the law wants said, without anything being wrong. */
    INFORMS
}
