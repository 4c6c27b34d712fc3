package no.individuellplan.core.breach.rules;

import java.time.Instant;

/**
 * A dated line about to be added to a breach.
 *
 * @param kind null when none was chosen
 * @param risk null when it is not assessed anew
 * @param toldAt when somebody outside was told; null when nothing was said
 * @param knownAt when the breach was known
 * @param words null when nothing was written
 */
public record BreachStepFacts(
        BreachStepKind kind, BreachRisk risk, Instant toldAt, Instant knownAt, Instant now, String words) {

    boolean tells() {
        return kind != null && kind.tells();
    }
}
