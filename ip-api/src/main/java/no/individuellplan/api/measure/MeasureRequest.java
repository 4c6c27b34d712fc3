package no.individuellplan.api.measure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.MeasureForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure asked of a service, or of the person. */
public record MeasureRequest(
        @NotNull UUID goal,

        @Schema(description = "The service asked; leave out when the person does it")
        UUID unit,

        String what,
        String how,
        @Schema(description = "How much and how often") String extent,
        LocalDate from,
        LocalDate until,

        @Schema(description = "The decision it rests on, in words")
        String decision) {

    MeasureForm form() {
        return new MeasureForm(unit == null ? null : new UnitId(unit), what, how, extent, from, until, decision);
    }
}
