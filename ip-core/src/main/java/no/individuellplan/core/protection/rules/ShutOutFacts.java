package no.individuellplan.core.protection.rules;

/**
 * Somebody who must not, or again may, learn where the person is.
 *
 * @param close acts for the person, or is next of kin
 * @param why null when nothing was written
 */
public record ShutOutFacts(boolean hasTheCase, boolean close, String why) {}
