package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.EMessageId;

/** Hands out one attachment of an e-message, to whoever may read that message as it came; logged as that is. */
@ApplicationScoped
public class OpenAttachment {
    private final ReadMessages messages;
    private final Access access;

    public OpenAttachment(ReadMessages messages, Access access) {
        this.messages = messages;
        this.access = access;
    }

    /**
     * @param number from 1, in the order of the message
     * @throws no.individuellplan.core.access.NotVisible when the actor may not see the message, or it has no such attachment
     */
    @Transactional
    public Attachment open(Actor actor, EMessageId id, int number) {
        List<Attachment> all = messages.original(actor, id).attachments();
        if (number < 1 || number > all.size()) {
            throw access.refusedItem(actor, "MESSAGE", id.value());
        }
        return all.get(number - 1);
    }
}
