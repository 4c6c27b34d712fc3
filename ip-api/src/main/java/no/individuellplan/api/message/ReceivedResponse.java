package no.individuellplan.api.message;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param message its id; left out when the same message had been received before */
@Schema(description = "That a message is kept. Reading and acknowledging it come after.")
public record ReceivedResponse(boolean receivedBefore, UUID message) {}
