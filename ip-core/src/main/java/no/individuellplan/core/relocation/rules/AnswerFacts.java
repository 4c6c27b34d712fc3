package no.individuellplan.core.relocation.rules;

/** An answer to the question whether the plan goes along. @param open it can still be answered so */
public record AnswerFacts(boolean open, boolean yes, boolean protectedAddress) {}
