package no.individuellplan.core.message;

import java.time.Instant;
import java.util.UUID;

/**
 * Something on the wire that went no further: kept as it came, for whoever runs the platform. It says nothing about anybody;
 * what is sealed stays sealed.
 *
 * @param id made here
 * @param key what tells it from others: the same again is the same fault
 * @param at when it was found
 * @param direction IN for what arrived here and was refused; OUT for what we sent and the other side refused
 * @param mailbox HER-id of ours: whose queue it arrived in, or who sent it
 * @param other HER-id of the other side as it was claimed; null when none was
 * @param messageId MsgId as the wire has it; null when it had none
 * @param type code of list 8279 as the wire has it; null when it had none
 * @param condition why, in the words of the transport: {@code transport:expired-certificate}
 * @param content as it arrived, sealed; empty for what the other side refused
 * @param settledAt when somebody had dealt with it; null while nobody has
 */
public record TransportFault(
        UUID id,
        String key,
        Instant at,
        EMessage.Direction direction,
        String mailbox,
        String other,
        String messageId,
        String type,
        String condition,
        byte[] content,
        Instant settledAt) {
    public TransportFault {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "TransportFault[" + id + " " + condition + "]";
    }
}
