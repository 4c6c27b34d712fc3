package no.individuellplan.core.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.mailbox.ExchangeRefused.Why;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.ReceiveMessage;

/**
 * The one AppRec of a message, given by its receiver in a few words: written out as the standard has it, and received as any
 * other would be (I14, HIS 80415).
 */
@ApplicationScoped
public class AnswerLaid {
    private final EMessages messages;
    private final Mailboxes mailboxes;
    private final OwnAddresses addresses;
    private final MessageFormat format;
    private final ReceiveMessage receive;
    private final Clock clock;

    AnswerLaid(
            EMessages messages,
            Mailboxes mailboxes,
            OwnAddresses addresses,
            MessageFormat format,
            ReceiveMessage receive,
            Clock clock) {
        this.messages = messages;
        this.mailboxes = mailboxes;
        this.addresses = addresses;
        this.format = format;
        this.receive = receive;
        this.clock = clock;
    }

    /**
     * As the platform's own actor.
     *
     * @param her HER-id of the receiver who answers
     * @param code of list 8221; null when positive
     * @param words for the code; null when positive
     * @return id of the acknowledgement; empty when no such message lies here for that address
     * @throws ExchangeRefused when the address is another's, the message is an acknowledgement, or it has been answered
     */
    @Transactional
    public Optional<EMessageId> answer(Correspondent caller, EMessageId id, String her, String code, String words) {
        addresses.require(caller, her);
        return mailboxes
                .find(id)
                .filter(laid -> laid.receiver().equals(her))
                .flatMap(laid -> messages.find(id))
                .map(message -> answer(message, her, code, words));
    }

    private EMessageId answer(EMessage message, String her, String code, String words) {
        if (message.answers() != null) {
            throw new ExchangeRefused(Why.RECEIPT_OF_RECEIPT);
        }
        if (message.state() == EMessageState.ACKNOWLEDGED || message.state() == EMessageState.REJECTED) {
            throw new ExchangeRefused(Why.ANSWERED);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        byte[] receipt = format.acknowledge(message.original(), her, onlyId(message, her), now, code, words);
        return receive.receive(receipt, message.senderHer(), her).orElseThrow(() -> new ExchangeRefused(Why.ANSWERED));
    }

    /** The same for the same message and receiver: a second answer is known by it, also while the first waits to be read. */
    private static UUID onlyId(EMessage message, String her) {
        return UUID.nameUUIDFromBytes(("AppRec " + message.id() + " " + her).getBytes(StandardCharsets.UTF_8));
    }
}
