package no.individuellplan.api.emergency;

import java.util.Set;
import no.individuellplan.core.access.Area;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What must be seen now, and why. */
public record EmergencyRequest(
        String nationalId,

        @Schema(description = "A few of the life areas and ABOUT_ME")
        Set<Area> areas,

        @Schema(description = "In words; the person reads it")
        String reason,

        @Schema(description = "Weighty reasons, when the person objects; the person reads it")
        String despite) {}
