package no.individuellplan.core.consent.rules;

/**
 * One item about to be taken out of what a service sees.
 *
 * @param counts the one who asks may answer for the person, or is the person of 12 years or more
 * @param ofWhatIsShared a goal, a measure or a text in an area that can be shared
 * @param serviceKnown the service takes part, is asked to, or has been shared with
 */
public record NarrowFacts(boolean counts, boolean ofWhatIsShared, boolean serviceKnown) {}
