package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.MessageFormat.Envelope;
import no.individuellplan.core.message.MessageFormat.Incoming;

/**
 * Keeps what arrives, byte for byte, before anything is done with it. The same message again is noticed here and has no
 * effect (I14). Reading comes after.
 */
@ApplicationScoped
public class ReceiveMessage {
    private final EMessages messages;
    private final MessageFormat format;
    private final Agencies agencies;
    private final Dispatch dispatch;
    private final Ids ids;
    private final Clock clock;

    public ReceiveMessage(
            EMessages messages, MessageFormat format, Agencies agencies, Dispatch dispatch, Ids ids, Clock clock) {
        this.messages = messages;
        this.format = format;
        this.agencies = agencies;
        this.dispatch = dispatch;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param mailbox HER-id of the mailbox it arrived in
     * @return its id; empty when it had been received before
     */
    @Transactional
    public Optional<EMessageId> receive(byte[] bytes, String mailbox) {
        return ordered(keep(bytes, mailbox, format.read(bytes)));
    }

    /**
     * As {@link #receive(byte[], String)}, for what a known sender has brought.
     *
     * @param broughtBy HER-id whose certificate sealed it
     * @throws SpoofedSender when the envelope names a sender of another agency; what cannot be read names none
     */
    @Transactional
    public Optional<EMessageId> receive(byte[] bytes, String mailbox, String broughtBy) {
        return ordered(keep(bytes, mailbox, broughtBy));
    }

    /** As {@link #receive(byte[], String, String)}, and does not ask for it to be read. */
    Optional<EMessage> keep(byte[] bytes, String mailbox, String broughtBy) {
        Incoming incoming = format.read(bytes);
        String named = senderHer(incoming, envelope(incoming));
        if (named != null && !sameAgency(named, broughtBy)) {
            throw new SpoofedSender();
        }
        return keep(bytes, mailbox, incoming);
    }

    private boolean sameAgency(String one, String other) {
        return one.equals(other)
                || agencies.agencyByHerId(one)
                        .flatMap(agency -> agencies.agencyByHerId(other).filter(agency::equals))
                        .isPresent();
    }

    private Optional<EMessageId> ordered(Optional<EMessage> kept) {
        kept.map(EMessage::id).ifPresent(dispatch::read);
        return kept.map(EMessage::id);
    }

    private Optional<EMessage> keep(byte[] bytes, String mailbox, Incoming incoming) {
        Envelope envelope = envelope(incoming);
        UUID msgId = incoming instanceof Incoming.Receipt receipt
                ? receipt.id()
                : envelope == null ? null : envelope.msgId();
        EMessage kept = new EMessage(
                new EMessageId(ids.next()),
                EMessage.Direction.IN,
                msgId,
                incoming instanceof Incoming.Receipt ? "APPREC" : envelope == null ? null : envelope.type(),
                envelope == null ? null : envelope.conversation(),
                senderHer(incoming, envelope),
                mailbox,
                unit(mailbox),
                null,
                null,
                null,
                envelope == null ? null : envelope.genDate(),
                EMessageState.RECEIVED,
                clock.instant(),
                null,
                null,
                bytes.clone(),
                0);
        String key = (msgId == null ? Digests.sha256(bytes) : msgId.toString()) + "@" + mailbox;
        return messages.addReceived(kept, key) ? Optional.of(kept) : Optional.empty();
    }

    private UnitId unit(String mailbox) {
        return agencies.unitByHerId(mailbox).map(ServiceUnit::id).orElse(null);
    }

    private static Envelope envelope(Incoming incoming) {
        return switch (incoming) {
            case Incoming.DialogIn dialog -> dialog.envelope();
            case Incoming.Receipt ignored -> null;
            case Incoming.Unacceptable refused -> refused.envelope();
        };
    }

    private static String senderHer(Incoming incoming, Envelope envelope) {
        return incoming instanceof Incoming.Receipt receipt
                ? receipt.senderHer()
                : envelope == null ? null : envelope.senderHer();
    }
}
