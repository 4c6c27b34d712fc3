package no.individuellplan.api.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A colleague's yes to what the paper says. */
public record ConfirmationRequest(
        @Schema(description = "The signed paper is at hand, and says the same")
        boolean seen) {}
