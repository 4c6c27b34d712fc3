package no.individuellplan.core.withheld.rules;

/**
 * A service about to see no more of an item that is kept from parents.
 *
 * @param shared it sees it now
 * @param age whole years; below 0 when the birth date is unknown
 * @param professionals a professional stops what a professional shares
 */
public record StopSharingKeptFacts(boolean shared, boolean byChild, int age, boolean professionals) {}
