package no.individuellplan.api.goal;

import java.util.UUID;
import no.individuellplan.core.access.Area;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal the person words. */
public record NewGoalRequest(
        @Schema(description = "The goal a sub-goal belongs to; it takes that goal's area")
        UUID parent,

        @Schema(description = "One of the seven life areas") Area area,
        String words,
        @Schema(description = "What it means to the person") String why) {}
