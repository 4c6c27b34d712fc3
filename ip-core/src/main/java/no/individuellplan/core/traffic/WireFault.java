package no.individuellplan.core.traffic;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.TransportFault;

/**
 * The outside of something that went no further on the wire.
 *
 * @param direction IN for what arrived here and was refused; OUT for what the other side refused
 * @param mailbox HER-id of ours
 * @param other HER-id of the other side as it was claimed; null when none was
 * @param messageId as the wire has it; null when it had none
 * @param type as the wire has it; null when it had none
 * @param condition why, in the words of the transport
 * @param bytes how much was kept, sealed
 */
public record WireFault(
        UUID id,
        Instant at,
        EMessage.Direction direction,
        String mailbox,
        String other,
        String messageId,
        String type,
        String condition,
        long bytes) {
    static WireFault of(TransportFault fault) {
        return new WireFault(
                fault.id(),
                fault.at(),
                fault.direction(),
                fault.mailbox(),
                fault.other(),
                fault.messageId(),
                fault.type(),
                fault.condition(),
                fault.content().length);
    }
}
