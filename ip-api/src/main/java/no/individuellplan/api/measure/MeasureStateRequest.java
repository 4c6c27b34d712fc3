package no.individuellplan.api.measure;

import jakarta.validation.constraints.NotNull;
import no.individuellplan.core.measure.MeasureState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it goes with an agreed measure. */
public record MeasureStateRequest(
        @NotNull Progress state,

        @Schema(description = "Needed for CANNOT_YET; the person reads it")
        String reason) {

    /** What may be said of an agreed measure. */
    public enum Progress {
        STARTED,
        DONE,
        CANNOT_YET;

        MeasureState state() {
            return switch (this) {
                case STARTED -> MeasureState.STARTED;
                case DONE -> MeasureState.DONE;
                case CANNOT_YET -> MeasureState.CANNOT_YET;
            };
        }
    }
}
