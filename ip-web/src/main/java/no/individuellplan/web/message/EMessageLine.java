package no.individuellplan.web.message;

import java.time.Instant;
import no.individuellplan.core.message.EMessage;

/**
 * One e-message behind a thread, as it went over the wire.
 *
 * @param out sent from here; else it came in
 * @param receipt an acknowledgement (AppRec) and not a message
 * @param again sent again after it was rejected
 * @param msgId its own id in the standard; null when it could not be read
 */
public record EMessageLine(
        String id,
        boolean out,
        boolean receipt,
        String msgId,
        String senderHer,
        String receiverHer,
        Instant written,
        Instant stateAt,
        boolean again,
        SentState sent) {
    private static final String RECEIPT = "APPREC";

    static EMessageLine of(EMessage message, boolean again) {
        return new EMessageLine(
                message.id().toString(),
                message.direction() == EMessage.Direction.OUT,
                RECEIPT.equals(message.type()),
                message.msgId() == null ? null : message.msgId().toString(),
                message.senderHer(),
                message.receiverHer(),
                message.genDate(),
                message.stateAt(),
                again,
                SentState.of(message));
    }
}
