package no.individuellplan.core.invariant;

/**
 * An invariant that does not hold.
 *
 * @param invariant its number, for example "I3"
 */
record Broken(String invariant, String how) {}
