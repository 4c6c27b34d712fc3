package no.individuellplan.api.paper;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which letter was sent. */
public record LetterRequest(
        @NotBlank @Schema(description = "As the list of letters gives it")
        String key) {}
