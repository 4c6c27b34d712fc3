package no.individuellplan.api.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param waits what a colleague is to confirm; left out when the answer counts already */
@Schema(description = "An answer that was written in.")
public record WrittenInResponse(boolean counts, ConsentRegistrationResponse waits) {}
