package no.individuellplan.core.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.mailbox.ExchangeRefused.Why;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.MessageFormat.Envelope;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.message.MessageFormat.Recipient;
import no.individuellplan.core.message.ReceiveMessage;

/**
 * Takes in a message that a correspondent posts, into each mailbox served here that it is for. What it says comes after: it is
 * kept byte for byte first, and read by a job.
 */
@ApplicationScoped
public class TakePosted {
    private final MessageFormat format;
    private final Agencies agencies;
    private final ServedHere here;
    private final OwnAddresses addresses;
    private final ReceiveMessage receive;

    TakePosted(
            MessageFormat format, Agencies agencies, ServedHere here, OwnAddresses addresses, ReceiveMessage receive) {
        this.format = format;
        this.agencies = agencies;
        this.here = here;
        this.addresses = addresses;
        this.receive = receive;
    }

    /**
     * As the platform's own actor.
     *
     * @param onlyTo HER-ids of the recipients to hand it to; empty for all it names
     * @return its id in the first mailbox it was new to
     * @throws ExchangeRefused when it cannot be read so far, names another sender than the caller, is for nobody here, or was
     *     received before
     */
    @Transactional
    public EMessageId take(Correspondent caller, byte[] document, Set<String> onlyTo) {
        Incoming incoming = format.read(document);
        String sender = sender(incoming).orElseThrow(() -> new ExchangeRefused(Why.UNREADABLE));
        addresses.require(caller, sender);
        List<String> mailboxes = receivers(incoming).stream()
                .filter(her -> onlyTo.isEmpty() || onlyTo.contains(her))
                .filter(this::isHere)
                .toList();
        if (mailboxes.isEmpty()) {
            throw new ExchangeRefused(Why.UNKNOWN_RECEIVER);
        }
        return mailboxes.stream()
                .map(her -> receive.receive(document, her, sender))
                .flatMap(Optional::stream)
                .toList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new ExchangeRefused(Why.RECEIVED_BEFORE));
    }

    private boolean isHere(String her) {
        return agencies.agencyByHerId(her).filter(here::serves).isPresent();
    }

    private static Optional<String> sender(Incoming incoming) {
        return incoming instanceof Incoming.Receipt receipt
                ? Optional.ofNullable(receipt.senderHer())
                : envelope(incoming).map(Envelope::senderHer);
    }

    private static Set<String> receivers(Incoming incoming) {
        Set<String> receivers = new LinkedHashSet<>();
        if (incoming instanceof Incoming.Receipt receipt) {
            add(receivers, Stream.of(Optional.ofNullable(receipt.receiverHer())));
        } else {
            envelope(incoming).ifPresent(envelope -> {
                add(receivers, Stream.of(Optional.ofNullable(envelope.receiverHer())));
                add(
                        receivers,
                        envelope.recipients().stream().map(Recipient::her).map(Optional::ofNullable));
            });
        }
        return receivers;
    }

    private static void add(Set<String> receivers, Stream<Optional<String>> named) {
        named.flatMap(Optional::stream).forEach(receivers::add);
    }

    private static Optional<Envelope> envelope(Incoming incoming) {
        return switch (incoming) {
            case Incoming.DialogIn dialog -> Optional.of(dialog.envelope());
            case Incoming.Receipt ignored -> Optional.empty();
            case Incoming.Unacceptable refused -> Optional.ofNullable(refused.envelope());
        };
    }
}
