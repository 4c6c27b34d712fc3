package no.individuellplan.core.plan.rules;

/** A plan about to be opened. */
public record OpenFacts(boolean offered, boolean hasOpenPlan) {}
