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
        Optional<UUID> conversation = QuarkusTransaction.requiringNew().call(() -> messages.find(id)
                .filter(message -> message.state() == EMessageState.RECEIVED)
                .map(Incoming::queue));
        if (conversation.isEmpty()) {
            return Step.DONE;
        }
        Step step;
        do {
            step = QuarkusTransaction.requiringNew().call(() -> next(id, conversation.get()));
        } while (step == Step.MORE);
        return step;
    }

    private Step next(EMessageId id, UUID conversation) {
        if (!lock.tryTake(conversation)) {
            return Step.BUSY;
        }
        EMessageId first = messages.firstToRead(conversation).orElse(id);
        read.read(first);
        return first.equals(id) ? Step.DONE : Step.MORE;
    }

    private static UUID queue(EMessage message) {
        return message.conversation() == null ? message.id().value() : message.conversation();
    }
}
