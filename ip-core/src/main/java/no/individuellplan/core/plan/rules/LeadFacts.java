package no.individuellplan.core.plan.rules;

/** The main responsibility about to be moved. */
public record LeadFacts(boolean planOpen, boolean agencyKnown, boolean agencyTakesPart, String how) {}
