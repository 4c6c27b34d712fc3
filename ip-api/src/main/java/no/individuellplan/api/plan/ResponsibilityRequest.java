package no.individuellplan.api.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes the main responsibility, and how it was agreed or decided. */
public record ResponsibilityRequest(
        @NotNull UUID agency,

        @Schema(description = "The agreement or the decision, in words")
        String how) {}
