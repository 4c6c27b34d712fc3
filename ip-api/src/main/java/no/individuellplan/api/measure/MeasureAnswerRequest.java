package no.individuellplan.api.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer of the service that is asked. */
public record MeasureAnswerRequest(
        @NotNull Answer answer,

        @Schema(description = "Needed when it declines; the person reads it")
        String reason,

        @Schema(description = "For a yes to something slightly else: what is agreed to") @Valid MeasureWordsRequest changed) {

    /** Yes or no. */
    public enum Answer {
        AGREED,
        DECLINED
    }
}
