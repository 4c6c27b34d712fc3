package no.individuellplan.core.breach;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.breach.rules.BreachRisk;
import no.individuellplan.core.breach.rules.BreachStepKind;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.core.id.EmploymentId;

/**
 * A dated line added to a breach. Never changed.
 *
 * @param risk null but for a new assessment
 * @param toldAt when somebody outside was told; null for all else
 */
public record BreachStep(
        UUID id,
        BreachId breach,
        BreachStepKind kind,
        String words,
        BreachRisk risk,
        Instant toldAt,
        EmploymentId by,
        String byName,
        String organisation,
        Instant at) {}
