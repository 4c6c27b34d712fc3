package no.individuellplan.integration.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.message.ImportMessage;

/**
 * Reads one message that has arrived, after those that arrived before it in the same conversation, alone in it, and in one
 * transaction with all it leads to.
 */
@ApplicationScoped
class Incoming {

    private final EMessages messages;
    private final ImportMessage read;
    private final ConversationLock lock;

    Incoming(EMessages messages, ImportMessage read, ConversationLock lock) {
        this.messages = messages;
        this.read = read;
        this.lock = lock;
    }

    /** @return {@link Step#DONE} or {@link Step#BUSY} */
    Step read(EMessageId id) {
        Step step;
        do {
            step = QuarkusTransaction.requiringNew().call(() -> next(id));
        } while (step == Step.MORE);
        return step;
    }

    private Step next(EMessageId id) {
        Optional<UUID> conversation = messages.find(id)
                .filter(message -> message.state() == EMessageState.RECEIVED)
                .map(Incoming::queue);
        if (conversation.isEmpty()) {
            return Step.DONE;
        }
        if (!lock.tryTake(conversation.get())) {
            return Step.BUSY;
        }
        EMessageId first = messages.firstToRead(conversation.get()).orElse(id);
        read.read(first);
        return first.equals(id) ? Step.DONE : Step.MORE;
    }

    private static UUID queue(EMessage message) {
        return message.conversation() == null ? message.id().value() : message.conversation();
    }
}
