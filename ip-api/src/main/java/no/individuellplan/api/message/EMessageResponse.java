package no.individuellplan.api.message;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param msgId MsgId, or Id of an acknowledgement; left out when it could not be read
 * @param type code of list 8279, or APPREC
 * @param answers the e-message an acknowledgement is for
 * @param code of list 8221 when refused
 */
@Schema(description = "An e-message and how it stands. The bytes are at /e-messages/{id}/original.")
public record EMessageResponse(
        UUID id,
        EMessage.Direction direction,
        UUID msgId,
        String type,
        String senderHer,
        String receiverHer,
        UUID answers,
        Instant genDate,
        EMessageState state,
        Instant stateAt,
        String code,
        String words) {

    static EMessageResponse of(EMessage message) {
        return new EMessageResponse(
                message.id().value(),
                message.direction(),
                message.msgId(),
                message.type(),
                message.senderHer(),
                message.receiverHer(),
                message.answers() == null ? null : message.answers().value(),
                message.genDate(),
                message.state(),
                message.stateAt(),
                message.code(),
                message.words());
    }
}
