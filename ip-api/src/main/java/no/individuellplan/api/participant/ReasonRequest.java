package no.individuellplan.api.participant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a service says no, or leaves. */
public record ReasonRequest(
        @Schema(description = "The person reads it") String reason) {}
