package no.individuellplan.core.mailbox;

/**
 * An organisation whose system calls, as its token says. It acts for its own addresses and for nobody else's.
 *
 * @param organisationNumber nine digits
 */
public record Correspondent(String organisationNumber) {}
