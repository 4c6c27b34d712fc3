package no.individuellplan.integration.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.DeliverMessage;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.EMessages;

/**
 * Sends one message, after those written before it in the same conversation by the same unit. One transaction for each, so
 * that one that fails stops only those behind it.
 */
@ApplicationScoped
class Outgoing {

    private final EMessages messages;
    private final DeliverMessage deliver;
    private final ConversationLock lock;

    Outgoing(EMessages messages, DeliverMessage deliver, ConversationLock lock) {
        this.messages = messages;
        this.deliver = deliver;
        this.lock = lock;
    }

    /** @return {@link Step#DONE} or {@link Step#BUSY} */
    Step send(EMessageId id) {
        Step step;
        do {
            step = QuarkusTransaction.requiringNew().call(() -> next(id));
        } while (step == Step.MORE);
        return step;
    }

    private Step next(EMessageId id) {
        Optional<UUID> conversation = waiting(id).map(Outgoing::queue);
        if (conversation.isEmpty()) {
            return Step.DONE;
        }
        if (!lock.tryTake(conversation.get())) {
            return Step.BUSY;
        }
        Optional<EMessage> message = waiting(id);
        if (message.isEmpty()) {
            return Step.DONE;
        }
        EMessageId first = firstInLine(message.get());
        deliver.deliver(first);
        return first.equals(id) ? Step.DONE : Step.MORE;
    }

    private Optional<EMessage> waiting(EMessageId id) {
        return messages.find(id).filter(Outgoing::waits);
    }

    private EMessageId firstInLine(EMessage message) {
        if (isReceipt(message) || message.thread() == null) {
            return message.id();
        }
        return messages.firstInLine(message.thread(), message.senderHer()).orElse(message.id());
    }

    private static boolean waits(EMessage message) {
        return message.direction() == Direction.OUT && message.state() == EMessageState.READY;
    }

    /** Receipts have no order: each stands for one message. */
    private static boolean isReceipt(EMessage message) {
        return message.answers() != null;
    }

    private static UUID queue(EMessage message) {
        return isReceipt(message) || message.conversation() == null
                ? message.id().value()
                : message.conversation();
    }
}
