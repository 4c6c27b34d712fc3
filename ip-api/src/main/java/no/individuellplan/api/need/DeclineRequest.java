package no.individuellplan.api.need;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A no to a plan; the door stays open. */
public record DeclineRequest(
        @Schema(description = "Optional") String reason,
        boolean wantsCoordinator,

        @Schema(description = "Within a year; three months ahead when left out")
        LocalDate askAgainOn,

        String textShown,
        String childsView) {}
