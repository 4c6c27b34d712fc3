package no.individuellplan.core.mailbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.InMemoryEMessages;

/** As the table keeps them. */
public final class InMemoryMailboxes implements Mailboxes {
    private final InMemoryEMessages messages;
    private final Map<EMessageId, Laid> laid = new LinkedHashMap<>();

    public InMemoryMailboxes(InMemoryEMessages messages) {
        this.messages = messages;
    }

    @Override
    public synchronized void lay(EMessageId message, String receiver, Instant at) {
        laid.putIfAbsent(message, new Laid(message, receiver, at, null));
    }

    @Override
    public synchronized Optional<Laid> find(EMessageId message) {
        return Optional.ofNullable(laid.get(message));
    }

    @Override
    public synchronized List<EMessage> unread(Wanted wanted) {
        Comparator<EMessage> oldest = Comparator.comparing(EMessage::genDate)
                .thenComparing(message -> message.id().value());
        return laid.values().stream()
                .filter(one -> one.readAt() == null && wanted.receivers().contains(one.receiver()))
                .map(one -> messages.find(one.message()).orElseThrow())
                .filter(one -> wanted.sender() == null || wanted.sender().equals(one.senderHer()))
                .filter(one -> wanted.msgId() == null || wanted.msgId().equals(one.msgId()))
                .sorted(wanted.newestFirst() ? oldest.reversed() : oldest)
                .limit(wanted.limit())
                .toList();
    }

    @Override
    public synchronized void read(EMessageId message, Instant at) {
        laid.computeIfPresent(
                message, (id, one) -> one.readAt() == null ? new Laid(id, one.receiver(), one.at(), at) : one);
    }
}
