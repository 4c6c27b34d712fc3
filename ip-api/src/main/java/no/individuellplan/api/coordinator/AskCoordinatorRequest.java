package no.individuellplan.api.coordinator;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to ask. */
public record AskCoordinatorRequest(
        @Schema(description = "Somebody at work, by the id in the unit's list of staff") @NotNull UUID employee) {}
