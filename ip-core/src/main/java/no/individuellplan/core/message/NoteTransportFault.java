package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.id.Ids;

/** Keeps what was refused on the wire, ours or theirs, as the platform's own actor. Nobody's text is in it. */
@ApplicationScoped
public class NoteTransportFault {
    private static final byte[] NOTHING = {};

    private final EMessages messages;
    private final TransportFaults faults;
    private final Ids ids;
    private final Clock clock;

    public NoteTransportFault(EMessages messages, TransportFaults faults, Ids ids, Clock clock) {
        this.messages = messages;
        this.faults = faults;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What the wire says of a message.
     *
     * @param mailbox HER-id of ours
     * @param other HER-id claimed; null when none
     * @param messageId null when none
     * @param type null when none
     */
    public record Wire(String mailbox, String other, String messageId, String type) {}

    /** Something that arrived was refused. @return false when it had been refused before */
    @Transactional
    public boolean refused(Wire wire, String condition, byte[] content) {
        return faults.add(fault(EMessage.Direction.IN, wire, condition, content));
    }

    /**
     * The other side refused something we sent: its sender is told that it did not arrive. Only what has left and waits for
     * an answer is moved; a refusal by one it was not sent to is kept and moves nothing.
     *
     * @param code of list 8221, nearest to the condition
     */
    @Transactional
    public void refusedThere(Wire wire, String condition, String code) {
        if (!faults.add(fault(EMessage.Direction.OUT, wire, condition, NOTHING))) {
            return;
        }
        uuid(wire.messageId())
                .flatMap(id -> messages.sent(id, wire.mailbox()))
                .filter(sent -> sent.receiverHer().equals(wire.other()))
                .filter(sent -> sent.state() == EMessageState.SENT || sent.state() == EMessageState.OVERDUE)
                .ifPresent(sent -> messages.save(sent.to(EMessageState.REJECTED, clock.instant(), code, condition)));
    }

    private TransportFault fault(EMessage.Direction direction, Wire wire, String condition, byte[] content) {
        String named = wire.messageId() == null ? Digests.sha256(content) : wire.messageId();
        return new TransportFault(
                ids.next(),
                direction + " " + wire.mailbox() + " " + named + " " + condition,
                clock.instant(),
                direction,
                wire.mailbox(),
                wire.other(),
                wire.messageId(),
                wire.type(),
                condition,
                content,
                null);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
