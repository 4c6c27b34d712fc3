package no.individuellplan.api.consent;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One item and the service that does not see it, or sees it again. */
public record KeptOutRequest(
        @NotNull UUID recipient,

        @Schema(description = "The id of a goal, a measure, or a text about the person") @NotNull UUID item) {}
