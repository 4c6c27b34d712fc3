package no.individuellplan.api.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is not right with a consent on paper. */
public record NotRightRequest(
        @Schema(description = "The person can read it") String reason) {}
