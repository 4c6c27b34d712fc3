package no.individuellplan.core.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.message.EMessages;

/** Tells how a message stands: to the one who posted it here, and to the one it was laid out for. */
@ApplicationScoped
public class FollowExchanged {
    private final EMessages messages;
    private final Mailboxes mailboxes;
    private final OwnAddresses addresses;

    FollowExchanged(EMessages messages, Mailboxes mailboxes, OwnAddresses addresses) {
        this.messages = messages;
        this.mailboxes = mailboxes;
        this.addresses = addresses;
    }

    /**
     * How far it has come.
     *
     * @param arrived the receiver has it for good
     */
    public record Standing(EMessage message, boolean arrived) {}

    /** As the platform's own actor. @return empty for others' messages, and for what is not there */
    @Transactional
    public Optional<Standing> follow(Correspondent caller, EMessageId id) {
        return messages.find(id)
                .flatMap(message -> message.direction() == Direction.IN
                        ? Optional.of(new Standing(message, true))
                                .filter(posted -> addresses.has(caller, message.senderHer()))
                        : mailboxes
                                .find(id)
                                .filter(laid -> addresses.has(caller, laid.receiver()))
                                .map(laid -> new Standing(message, laid.readAt() != null)));
    }
}
