package no.individuellplan.core.directory;

/** How a party that is not served by this installation is reached. One that is served here is always reached here. */
public enum Way {
    /** A queue at the national message broker. */
    AMQP,
    /** The national REST service for messages. */
    REST,
    /** Not by e-message. */
    NONE
}
