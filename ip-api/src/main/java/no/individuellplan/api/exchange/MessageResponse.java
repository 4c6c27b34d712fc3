package no.individuellplan.api.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.individuellplan.core.message.EMessage;

/**
 * A message that lies here, from the outside. All but id and receiver are null when no more is asked for.
 *
 * @param id of the message here; not its MsgId
 * @param businessDocumentId MsgId, or Id of an AppRec
 * @param businessDocumentGenDate when the document was made, Norwegian time
 */
public record MessageResponse(
        UUID id,
        String contentType,
        int receiverHerId,
        Integer senderHerId,
        String businessDocumentId,
        String businessDocumentGenDate,
        Boolean isAppRec) {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    static MessageResponse brief(EMessage message) {
        return new MessageResponse(
                message.id().value(), null, Integer.parseInt(message.receiverHer()), null, null, null, null);
    }

    static MessageResponse whole(EMessage message) {
        return new MessageResponse(
                message.id().value(),
                DocumentResponse.XML,
                Integer.parseInt(message.receiverHer()),
                Integer.valueOf(message.senderHer()),
                message.msgId().toString(),
                local(message.genDate()),
                message.answers() != null);
    }

    private static String local(Instant at) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(NORWAY));
    }
}
