package no.individuellplan.integration.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.message.FilePart;
import no.individuellplan.core.message.MessageThread;
import no.individuellplan.core.message.ThreadMessage;

/** What jobs ask of the core's port, and nothing else. */
@ApplicationScoped
class OnlyThese implements EMessages {

    private final MessageTable table;

    OnlyThese(MessageTable table) {
        this.table = table;
    }

    @Override
    public Optional<EMessage> find(EMessageId id) {
        return table.find(id).stream().findFirst();
    }

    @Override
    public Optional<EMessageId> firstInLine(ThreadId thread, String senderHer) {
        return table.firstInLine(thread);
    }

    @Override
    public void addFileParts(EMessage message, Set<FilePart> parts) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<FilePart> fileParts(EMessageId id) {
        return Set.of();
    }

    @Override
    public Optional<EMessageState> newestReport(PersonId about, UnitId from, String receiverHer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EMessage> receiptsToSend(List<EMessageId> among) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean refusedElsewhere(EMessage received) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<EMessageId> firstToRead(UUID conversation) {
        return table.firstToRead(conversation);
    }

    @Override
    public List<EMessage> of(ThreadId thread) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<UUID> newest(ThreadId thread, String type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<EMessage> sent(UUID msgId, String senderHer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EMessage> sameConversation(EMessage received) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EMessage> waitingWith(EMessage received) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void about(EMessageId id, PersonId person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void place(EMessageId id, PersonId person, String why, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void dismiss(EMessageId id, String why, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EMessage> visible(int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(EMessage message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean addReceived(EMessage message, String duplicateKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void save(EMessage message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void attach(EMessage read, MessageThread thread) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addAgain(EMessage again, EMessageId rejected) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<EMessageId, EMessageId> sentAgain(ThreadId thread) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EMessage> unacknowledged(Instant sentBefore) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<MessageThread> thread(ThreadId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MessageThread> threadsOf(UUID conversation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MessageThread> threads() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(MessageThread thread) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ThreadMessage> messages(ThreadId thread) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(ThreadMessage message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void readableAtReceiver(UUID msgId, Instant at) {
        throw new UnsupportedOperationException();
    }
}
