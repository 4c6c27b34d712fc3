package no.individuellplan.api.goal;

/** New words for a goal; earlier words are kept in the plan's history. */
public record WordsRequest(String words, String why) {}
