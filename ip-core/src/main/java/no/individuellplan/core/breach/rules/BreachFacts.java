package no.individuellplan.core.breach.rules;

import java.time.Instant;

/**
 * A breach about to be recorded.
 *
 * @param kind null when none was chosen
 * @param ownUnit it happened at a unit of an organisation whose log the officer reviews
 * @param knownAt null when nothing was said
 * @param risk null when it was not assessed
 * @param words what happened; null when nothing was written
 */
public record BreachFacts(
        BreachKind kind, boolean ownUnit, Instant knownAt, Instant now, BreachRisk risk, String words) {}
