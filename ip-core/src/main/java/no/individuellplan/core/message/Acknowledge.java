package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.Ids;

/** Writes the one AppRec of a received message, in the transaction of the message's effect, and orders it sent. */
@ApplicationScoped
class Acknowledge {
    private final EMessages messages;
    private final MessageFormat format;
    private final Dispatch dispatch;
    private final Ids ids;
    private final Clock clock;

    Acknowledge(EMessages messages, MessageFormat format, Dispatch dispatch, Ids ids, Clock clock) {
        this.messages = messages;
        this.format = format;
        this.dispatch = dispatch;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A sender without an address gets none: the message stands here with a warning (HIS 80415).
     *
     * @param as HER-id of the recipient who answers
     * @param to HER-id of the sender; null when it gave none
     * @param code of list 8221; null when positive
     */
    void write(EMessage received, String as, String to, String code, String words) {
        if (to == null || to.isBlank()) {
            return;
        }
        UUID msgId = UUID.randomUUID();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        EMessage receipt = new EMessage(
                new EMessageId(ids.next()),
                EMessage.Direction.OUT,
                msgId,
                "APPREC",
                received.conversation(),
                received.receiverHer(),
                to,
                received.unit(),
                received.person(),
                received.thread(),
                received.id(),
                now,
                EMessageState.READY,
                now,
                code,
                words,
                format.acknowledge(received.original(), as, msgId, now, code, words),
                0);
        messages.add(receipt);
        dispatch.acknowledge(receipt.id());
    }
}
