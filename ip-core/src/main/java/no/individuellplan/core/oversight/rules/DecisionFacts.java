package no.individuellplan.core.oversight.rules;

/** A decision about a sign. @param own it is the reviewer's own access @param words null when nothing was written */
public record DecisionFacts(Outcome outcome, String words, boolean own) {}
