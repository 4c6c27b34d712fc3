package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Ties what a sender changes or cancels to what it sent first. They belong together by the conversation, which is the id of
 * the first; a change in between may never come. What is cancelled stays readable, as that.
 */
@ApplicationScoped
class ChangesAndCancellations {
    private final EMessages messages;

    ChangesAndCancellations(EMessages messages) {
        this.messages = messages;
    }

    /** The message that this one changes or cancels, when it has been read. */
    Optional<EMessage> begun(EMessage change) {
        return messages.sameConversation(change).stream()
                .filter(one -> one.conversation().equals(one.msgId()))
                .filter(one -> one.state() != EMessageState.RECEIVED)
                .findFirst();
    }

    /** What came before this one and waits for it, or waited with it for somebody to decide; in the order they were made. */
    List<EMessage> waitingFor(EMessage begun) {
        return messages.waitingWith(begun);
    }

    /**
     * Marks what no longer stands: all that was shown when it is cancelled, whatever comes later; else all but what was made
     * last, in whatever order it came.
     */
    void settle(EMessage change, Shipment shipment, Instant now) {
        List<EMessage> all = messages.sameConversation(change);
        boolean cancelled = shipment == Shipment.CANCELLATION
                || all.stream().anyMatch(one -> one.state() == EMessageState.CANCELLED);
        List<EMessage> shown = all.stream()
                .filter(one -> one.state() == EMessageState.IMPORTED || one.state() == EMessageState.REPLACED)
                .filter(one -> shipment != Shipment.CANCELLATION || !one.id().equals(change.id()))
                .toList();
        if (cancelled) {
            shown.forEach(one -> to(one, EMessageState.CANCELLED, now));
        } else {
            shown.subList(0, shown.size() - 1).stream()
                    .filter(one -> one.state() == EMessageState.IMPORTED)
                    .forEach(one -> to(one, EMessageState.REPLACED, now));
        }
    }

    private void to(EMessage message, EMessageState state, Instant now) {
        messages.save(message.to(state, now, message.code(), message.words()));
    }
}
