package no.individuellplan.core.breach.rules;

/**
 * One about to be named as somebody a breach is about.
 *
 * @param ofTheOrganisation the person has a need or a service at the organisation, and is not the officer's own family
 * @param named already
 */
public record AffectedFacts(boolean ofTheOrganisation, boolean named) {}
