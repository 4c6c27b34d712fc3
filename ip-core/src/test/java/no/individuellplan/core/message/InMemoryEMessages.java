package no.individuellplan.core.message;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.memory.Table;
import no.individuellplan.core.message.EMessage.Direction;

/** E-messages and threads. What is about nobody yet is seen by the unit whose mailbox it came to. */
public final class InMemoryEMessages implements EMessages {
    private record Arrived(String key) {}

    private record Again(EMessageId id, EMessageId by) {}

    private record Held(EMessageId id, PersonId person, Set<FilePart> parts) {}

    private record SetAside(EMessageId id, boolean now) {}

    private final Memory memory;
    private final Table<EMessage> messages;
    private final Table<Arrived> arrived;
    private final Table<MessageThread> threads;
    private final Table<ThreadMessage> lines;
    private final Table<SetAside> setAside;
    private final Table<Again> agains;
    private final Table<Held> held;

    public InMemoryEMessages(Memory memory) {
        this.memory = memory;
        messages = memory.table("e_message", EMessage::id, InMemoryEMessages::place);
        arrived = memory.table("e_message_arrived", Arrived::key, one -> new Place(null, null, null));
        agains = memory.table("e_message_again", Again::id, one -> new Place(null, null, null));
        setAside = memory.table("e_message_set_aside", SetAside::id, one -> new Place(null, null, null));
        held = memory.table("e_message_file_part", Held::id, one -> new Place(one.person(), Area.MESSAGES, null));
        threads = memory.table(
                "message_thread",
                MessageThread::id,
                one -> new Place(one.person(), Area.MESSAGES, one.id().value()));
        lines = memory.table(
                "thread_message",
                ThreadMessage::id,
                one -> new Place(one.person(), Area.MESSAGES, one.thread().value()));
    }

    private static Place place(EMessage one) {
        return new Place(
                one.person(),
                Area.MESSAGES,
                one.thread() == null ? one.id().value() : one.thread().value());
    }

    @Override
    public Optional<EMessage> find(EMessageId id) {
        return messages.find(id).filter(this::seen).map(InMemoryEMessages::copy);
    }

    @Override
    public Optional<EMessage> sent(UUID msgId, String senderHer) {
        return messages
                .where(one -> one.direction() == Direction.OUT
                        && msgId.equals(one.msgId())
                        && one.senderHer().equals(senderHer))
                .stream()
                .filter(this::seen)
                .findFirst()
                .map(InMemoryEMessages::copy);
    }

    @Override
    public List<EMessage> sameConversation(EMessage received) {
        return messages
                .where(one -> one.direction() == Direction.IN
                        && Objects.equals(received.type(), one.type())
                        && Objects.equals(received.conversation(), one.conversation())
                        && Objects.equals(received.senderHer(), one.senderHer())
                        && Objects.equals(received.receiverHer(), one.receiverHer()))
                .stream()
                .filter(this::seen)
                .sorted(Comparator.comparing(EMessage::genDate))
                .map(InMemoryEMessages::copy)
                .toList();
    }

    @Override
    public List<EMessage> waitingWith(EMessage received) {
        return sameConversation(received).stream()
                .filter(one -> !one.id().equals(received.id()))
                .filter(one -> one.state() == EMessageState.HELD || one.waits())
                .toList();
    }

    @Override
    public List<EMessage> visible(int limit) {
        return messages.all().stream()
                .filter(this::seen)
                .sorted(Comparator.comparing(EMessage::stateAt).reversed())
                .limit(limit)
                .map(InMemoryEMessages::copy)
                .toList();
    }

    @Override
    public List<EMessage> of(ThreadId thread) {
        return messages.where(one -> thread.equals(one.thread())).stream()
                .filter(this::seen)
                .sorted(Comparator.comparing(EMessage::genDate))
                .map(InMemoryEMessages::copy)
                .toList();
    }

    @Override
    public Optional<UUID> newest(ThreadId thread, String type) {
        return of(thread).stream()
                .filter(one -> type.equals(one.type()))
                .reduce((earlier, later) -> later)
                .map(EMessage::msgId);
    }

    @Override
    public Optional<EMessageId> firstInLine(ThreadId thread, String senderHer) {
        return of(thread).stream()
                .filter(one -> one.state() == EMessageState.READY && one.answers() == null)
                .filter(one -> !isSetAside(one.id()))
                .filter(one -> senderHer.equals(one.senderHer()))
                .findFirst()
                .map(EMessage::id);
    }

    @Override
    public Optional<EMessageState> newestReport(PersonId about, UnitId from, String receiverHer) {
        return all().stream()
                .filter(one ->
                        one.direction() == EMessage.Direction.OUT && one.thread() == null && one.answers() == null)
                .filter(one ->
                        about.equals(one.person()) && from.equals(one.unit()) && receiverHer.equals(one.receiverHer()))
                .reduce((earlier, later) -> later)
                .map(EMessage::state);
    }

    @Override
    public List<EMessage> receiptsToSend(List<EMessageId> among) {
        return all().stream()
                .filter(one -> one.state() == EMessageState.READY && one.answers() != null)
                .filter(one -> among.contains(one.id()))
                .toList();
    }

    @Override
    public boolean refusedElsewhere(EMessage received) {
        return all().stream()
                .anyMatch(one -> one.state() == EMessageState.REFUSED
                        && !one.id().equals(received.id())
                        && Objects.equals(one.msgId(), received.msgId())
                        && Objects.equals(one.senderHer(), received.senderHer()));
    }

    @Override
    public Optional<EMessageId> firstToRead(UUID conversation) {
        return all().stream()
                .filter(one -> one.state() == EMessageState.RECEIVED && conversation.equals(one.conversation()))
                .findFirst()
                .map(EMessage::id);
    }

    @Override
    public void add(EMessage message) {
        messages.add(copy(message));
    }

    @Override
    public boolean addReceived(EMessage message, String duplicateKey) {
        if (arrived.find(duplicateKey).isPresent()) {
            return false;
        }
        arrived.add(new Arrived(duplicateKey));
        messages.add(copy(message));
        return true;
    }

    @Override
    public void save(EMessage message) {
        EMessage stored = messages.find(message.id()).orElse(message);
        messages.save(about(copy(message), stored.person(), stored.thread()));
    }

    @Override
    public void addFileParts(EMessage message, Set<FilePart> parts) {
        held.add(new Held(message.id(), message.person(), Set.copyOf(parts)));
    }

    @Override
    public Set<FilePart> fileParts(EMessageId id) {
        return held.seen(id).map(Held::parts).orElse(Set.of());
    }

    private static EMessage about(EMessage one, PersonId person, ThreadId thread) {
        return Records.with(Records.with(one, "person", person), "thread", thread);
    }

    @Override
    public void attach(EMessage read, MessageThread thread) {
        messages.find(read.id())
                .filter(one -> one.thread() == null)
                .filter(one -> one.person() == null || one.person().equals(thread.person()))
                .orElseThrow(StaleVersion::new);
        messages.save(about(copy(read), thread.person(), thread.id()));
    }

    @Override
    public void about(EMessageId id, PersonId person) {
        messages.find(id).ifPresent(one -> messages.put(about(one, person, null)));
    }

    @Override
    public void place(EMessageId id, PersonId person, String why, Instant at) {
        messages.put(about(waiting(id).to(EMessageState.RECEIVED, at, null, why), person, null));
    }

    @Override
    public void dismiss(EMessageId id, String why, Instant at) {
        messages.put(waiting(id).to(EMessageState.DISMISSED, at, null, why));
    }

    private EMessage waiting(EMessageId id) {
        EMessage one = messages.find(id).filter(this::seen).orElseThrow(NotVisible::new);
        if (!one.waits()) {
            throw new StaleVersion();
        }
        return one;
    }

    @Override
    public void addAgain(EMessage again, EMessageId rejected) {
        EMessage first = messages.find(rejected).filter(this::seen).orElseThrow(NotVisible::new);
        if (first.state() != EMessageState.REJECTED || agains.find(rejected).isPresent()) {
            throw new StaleVersion();
        }
        add(again);
        agains.add(new Again(rejected, again.id()));
        held.find(rejected).ifPresent(one -> addFileParts(again, one.parts()));
        lines.where(line -> rejected.equals(line.eMessage()))
                .forEach(line -> lines.put(Records.with(line, "eMessage", again.id())));
    }

    @Override
    public Map<EMessageId, EMessageId> sentAgain(ThreadId thread) {
        return of(thread).stream()
                .flatMap(one -> agains.find(one.id()).stream())
                .collect(Collectors.toMap(Again::id, Again::by));
    }

    @Override
    public List<EMessage> unacknowledged(Instant writtenBefore) {
        return messages
                .where(one -> (one.state() == EMessageState.READY
                                || one.state() == EMessageState.SENT && one.answers() == null)
                        && one.genDate().isBefore(writtenBefore))
                .stream()
                .filter(this::seen)
                .map(InMemoryEMessages::copy)
                .toList();
    }

    @Override
    public Optional<MessageThread> thread(ThreadId id) {
        return threads.seen(id);
    }

    @Override
    public List<MessageThread> threadsOf(UUID conversation) {
        return isThePlatform() ? threads.where(one -> conversation.equals(one.conversation())) : List.of();
    }

    @Override
    public List<MessageThread> threads() {
        return threads.seen(one -> true).stream()
                .sorted(Comparator.comparing(this::lastWritten).reversed())
                .toList();
    }

    @Override
    public void add(MessageThread thread) {
        threads.add(thread);
    }

    @Override
    public List<ThreadMessage> messages(ThreadId thread) {
        return lines.seen(one -> one.thread().equals(thread)).stream()
                .filter(one -> one.readableAtReceiver() != null || seesAll(one.person()) || atWorkIn(one.from()))
                .toList();
    }

    @Override
    public void add(ThreadMessage message) {
        lines.add(message);
    }

    @Override
    public void readableAtReceiver(UUID msgId, Instant at) {
        messages.where(one -> one.direction() == Direction.OUT && msgId.equals(one.msgId()))
                .forEach(sent -> lines.where(line -> sent.id().equals(line.eMessage()))
                        .forEach(line -> lines.put(Records.with(line, "readableAtReceiver", at))));
    }

    /** Past any permit. */
    public List<MessageThread> allThreads() {
        return threads.all();
    }

    /** As an operator does. */
    public void setAside(EMessageId id, boolean now) {
        setAside.put(new SetAside(id, now));
    }

    public boolean isSetAside(EMessageId id) {
        return setAside.find(id).filter(SetAside::now).isPresent();
    }

    /** Past any permit. */
    public List<EMessage> all() {
        return messages.all().stream().map(InMemoryEMessages::copy).toList();
    }

    private Instant lastWritten(MessageThread thread) {
        return lines.where(line -> line.thread().equals(thread.id())).stream()
                .map(ThreadMessage::at)
                .max(Comparator.naturalOrder())
                .orElse(thread.startedAt());
    }

    private boolean seen(EMessage one) {
        return one.person() == null
                ? isThePlatform() || atWorkIn(one.unit())
                : messages.isSeen(one) && (seesAll(one.person()) || atWorkIn(one.unit()));
    }

    /** One who is party by the thread alone sees what is their own unit's. */
    private boolean seesAll(PersonId person) {
        return memory.sees(new Place(person, Area.MESSAGES, null));
    }

    private static boolean isThePlatform() {
        return Acting.current().filter(Actor.System.class::isInstance).isPresent();
    }

    private static boolean atWorkIn(UnitId unit) {
        return Acting.current()
                .filter(actor -> actor instanceof Actor.Professional professional
                        && professional.unit().equals(unit))
                .isPresent();
    }

    /** Bytes are the one thing in a record that others could change. */
    private static EMessage copy(EMessage one) {
        return one.original() == null
                ? one
                : Records.with(one, "original", one.original().clone());
    }
}
