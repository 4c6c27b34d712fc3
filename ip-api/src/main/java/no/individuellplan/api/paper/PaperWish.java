package no.individuellplan.api.paper;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether letters come on paper. */
public record PaperWish(
        @NotNull @Schema(description = "true for letters on paper instead of digital notices")
        Boolean paper) {}
