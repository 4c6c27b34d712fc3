package no.individuellplan.api.message;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.MessageForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A first message to another service on a plan. */
public record NewThreadRequest(
        @Schema(description = "The goal or measure it is about; leave out for the plan")
        UUID item,

        @Schema(description = "The unit it goes to") @NotNull UUID to,

        String subject,
        String text) {

    MessageForm form() {
        return new MessageForm(item, new UnitId(to), subject, text);
    }
}
