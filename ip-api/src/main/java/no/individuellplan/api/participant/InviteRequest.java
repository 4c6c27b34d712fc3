package no.individuellplan.api.participant;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.InviteForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service one wants in the plan. The person is asked first. */
public record InviteRequest(
        @NotNull UUID unit,

        @Schema(description = "What it is there for") String role,

        @Schema(description = "What it would have to see") @NotNull Set<@NotNull Area> areas,

        @Schema(description = "Why, in words the person reads")
        String purpose,

        @Schema(description = "Last day of the sharing asked for, at most a year ahead; half a year when left out")
        LocalDate until) {

    InviteForm form() {
        return new InviteForm(new UnitId(unit), role, areas, purpose, until);
    }
}
