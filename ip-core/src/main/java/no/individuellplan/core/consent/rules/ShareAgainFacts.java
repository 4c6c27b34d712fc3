package no.individuellplan.core.consent.rules;

/**
 * One item about to be shared again.
 *
 * @param taken somebody has taken it out
 * @param mayOpen the one who asks took it out, or answers today for the person where whoever did no longer has a say
 */
public record ShareAgainFacts(boolean taken, boolean mayOpen) {}
