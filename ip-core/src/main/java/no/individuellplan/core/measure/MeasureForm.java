package no.individuellplan.core.measure;

import java.time.LocalDate;
import no.individuellplan.core.id.UnitId;

/**
 * A measure as typed.
 *
 * @param unit the service asked; null when the person does it
 */
public record MeasureForm(
        UnitId unit, String what, String how, String extent, LocalDate from, LocalDate until, String decision) {}
