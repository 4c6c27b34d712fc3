package no.individuellplan.core.plan.rules;

import java.time.LocalDate;

/**
 * A plan about to go from one state to another.
 *
 * @param onADate a pause, which needs a day to take it up again
 */
public record StepFacts(
        boolean mayComeNext, boolean onADate, LocalDate day, LocalDate today, boolean needsReason, String reason) {}
