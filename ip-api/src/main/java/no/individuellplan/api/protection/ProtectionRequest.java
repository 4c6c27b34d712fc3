package no.individuellplan.api.protection;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.individuellplan.core.protection.ProtectionLine.Says;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing decided about the protection of an address. */
public record ProtectionRequest(
        @NotNull Says says,

        @Schema(description = "The employee, person or unit it is about; left out for what the register says")
        UUID about,

        @Schema(description = "Why, in words; those who have the case read it")
        String why) {}
