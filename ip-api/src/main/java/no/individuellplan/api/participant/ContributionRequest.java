package no.individuellplan.api.participant;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one party will contribute. */
public record ContributionRequest(
        @Schema(description = "The service; leave out for the person or next of kin")
        UUID unit,

        @Schema(description = "The party in words") String who,
        String text) {}
