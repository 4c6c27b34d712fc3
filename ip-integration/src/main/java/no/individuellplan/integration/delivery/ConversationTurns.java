package no.individuellplan.integration.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.message.Turns;

/** Turns by the lock of a conversation. Who is in no conversation stands in no line. */
@ApplicationScoped
class ConversationTurns implements Turns {
    private final ConversationLock lock;
    private final EMessages messages;

    ConversationTurns(ConversationLock lock, EMessages messages) {
        this.lock = lock;
        this.messages = messages;
    }

    @Override
    public boolean isNext(EMessage received) {
        return received.conversation() == null
                || lock.tryTake(received.conversation())
                        && messages.firstToRead(received.conversation())
                                .filter(received.id()::equals)
                                .isPresent();
    }
}
