package no.individuellplan.api.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text of the plan, or why it is not relevant. */
public record TextRequest(
        String text,

        @Schema(description = "Only for CONTACT_DOCTOR, CHILD_COORDINATOR and COOPERATION")
        String notRelevant) {}
