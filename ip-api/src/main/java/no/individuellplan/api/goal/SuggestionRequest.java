package no.individuellplan.api.goal;

import java.util.UUID;
import no.individuellplan.core.access.Area;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words that somebody at work suggests; the person answers. */
public record SuggestionRequest(
        @Schema(description = "The goal whose words it is about; leave out to suggest a new one")
        UUID goal,

        @Schema(description = "For a new goal: one of the seven life areas")
        Area area,

        String words) {}
