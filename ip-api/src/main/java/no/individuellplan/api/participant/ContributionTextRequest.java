package no.individuellplan.api.participant;

/** New words for what a party will contribute. */
public record ContributionTextRequest(String text) {}
