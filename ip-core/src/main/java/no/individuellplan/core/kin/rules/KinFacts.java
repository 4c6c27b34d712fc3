package no.individuellplan.core.kin.rules;

/**
 * One named as next of kin about to answer.
 *
 * @param named by the person, and not taken back
 */
public record KinFacts(boolean named, boolean yes, String textShown) {}
