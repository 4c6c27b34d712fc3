package no.individuellplan.api.plan;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pause with the agreed day to take the plan up again. */
public record PauseRequest(
        LocalDate until,

        @Schema(description = "In the person's words; may be left out")
        String why) {}
