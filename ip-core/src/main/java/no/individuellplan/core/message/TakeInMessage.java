package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Keeps what arrives and reads it in the same transaction, when it is its turn in its conversation; else it is kept, and
 * read when its turn comes. What cannot be read without a fault is not kept either: {@link ReceiveMessage} keeps it, so that
 * it can be read later.
 */
@ApplicationScoped
public class TakeInMessage {
    private final ReceiveMessage receive;
    private final ImportMessage read;
    private final Turns turns;
    private final Dispatch dispatch;

    public TakeInMessage(ReceiveMessage receive, ImportMessage read, Turns turns, Dispatch dispatch) {
        this.receive = receive;
        this.read = read;
        this.turns = turns;
        this.dispatch = dispatch;
    }

    /**
     * As {@link ReceiveMessage#receive(byte[], String, String)}; the same message again has no effect.
     *
     * @throws SpoofedSender when the envelope names a sender of another agency
     */
    @Transactional
    public void take(byte[] bytes, String mailbox, String broughtBy) {
        receive.keep(bytes, mailbox, broughtBy).ifPresent(message -> {
            if (turns.isNext(message)) {
                read.read(message);
            } else {
                dispatch.read(message.id());
            }
        });
    }
}
