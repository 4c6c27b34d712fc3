package no.individuellplan.integration.transport;

import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessage;

/**
 * One message on its way, before it is sealed.
 *
 * @param message what it is known by here
 * @param msgId MsgId of MsgHead, or Id of an AppRec
 * @param type code of list 8279, or APPREC
 * @param conversation what has to keep its order; null when it has none
 * @param fromHer HER-id of the sender at the lower level
 * @param toHer HER-id of the receiver at the lower level
 */
public record Parcel(
        EMessageId message, UUID msgId, String type, UUID conversation, byte[] content, String fromHer, String toHer) {
    public Parcel {
        content = content.clone();
    }

    static Parcel of(EMessage message) {
        return new Parcel(
                message.id(),
                message.msgId(),
                message.type(),
                message.conversation(),
                message.original(),
                message.senderHer(),
                message.receiverHer());
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Nothing of the content. */
    @Override
    public String toString() {
        return "Parcel[" + type + " " + msgId + "]";
    }
}
