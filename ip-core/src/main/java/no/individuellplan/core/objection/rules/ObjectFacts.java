package no.individuellplan.core.objection.rules;

/**
 * Somebody about to object for a person.
 *
 * @param counts the one who asks may answer for the person, or is the person of 12 years or more
 * @param serviceKnown one unit, one agency, or all; not two of them
 * @param partKnown the need, an area that can be shared, an item in it, or everything
 */
public record ObjectFacts(boolean counts, boolean serviceKnown, boolean partKnown) {}
