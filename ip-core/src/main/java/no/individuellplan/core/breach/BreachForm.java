package no.individuellplan.core.breach;

import java.time.Instant;
import no.individuellplan.core.breach.rules.BreachKind;
import no.individuellplan.core.breach.rules.BreachRisk;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.id.UnitId;

/** What the officer has filled in; null for what is missing. @param signal the sign it begins with; null for all else */
public record BreachForm(
        BreachKind kind, UnitId unit, Instant knownAt, BreachRisk risk, String words, SignalId signal) {}
