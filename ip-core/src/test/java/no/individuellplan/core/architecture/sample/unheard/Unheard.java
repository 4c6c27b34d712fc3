package no.individuellplan.core.architecture.sample.unheard;

/** Belongs to a concept that has no place in the order. */
public record Unheard() {}
