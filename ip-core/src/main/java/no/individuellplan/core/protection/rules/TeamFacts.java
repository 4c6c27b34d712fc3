package no.individuellplan.core.protection.rules;

/**
 * Somebody about to be named to the case team.
 *
 * @param on the address is protected
 * @param known works in a service, or is next of kin
 */
public record TeamFacts(boolean hasTheCase, boolean on, boolean known, boolean ownFamily, boolean shutOut) {}
