package no.individuellplan.core.breach;

import java.time.Instant;
import no.individuellplan.core.breach.rules.BreachKind;
import no.individuellplan.core.breach.rules.BreachRisk;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.id.UnitId;

/**
 * A breach as it was recorded first. Never changed; dated lines are added to it.
 *
 * @param agency whose breach it is; those who review its log see it
 * @param unit where it happened
 * @param risk as it was assessed first
 * @param knownAt when the organisation knew of it; the 72 hours run from then
 * @param signal the sign of odd access it began with; null for all else
 */
public record Breach(
        BreachId id,
        AgencyId agency,
        UnitId unit,
        BreachKind kind,
        BreachRisk risk,
        String words,
        Instant knownAt,
        SignalId signal,
        EmploymentId by,
        String byName,
        String organisation,
        Instant at) {}
