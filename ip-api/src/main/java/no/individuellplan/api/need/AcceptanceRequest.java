package no.individuellplan.api.need;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A yes to a plan and a coordinator. */
public record AcceptanceRequest(
        @Schema(description = "The words the giver of the consent saw or heard")
        String textShown,

        @Schema(description = "What the child said; needed from 7 years when a parent answers")
        String childsView,

        boolean childObjects) {}
