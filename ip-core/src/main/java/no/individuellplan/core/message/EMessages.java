package no.individuellplan.core.message;

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

/** E-messages, in and out, and the threads they carry. Finds what the actor may see; the platform's own actor sees all. */
public interface EMessages {
    Optional<EMessage> find(EMessageId id);

    /** The message out with this MsgId that was sent from this address: what an AppRec is for. */
    Optional<EMessage> sent(UUID msgId, String senderHer);

    /**
     * All of this type that one sender has sent to this mailbox in the same conversation, this one as well: a message with
     * its changes and its cancellation. By the time they were made, the oldest first.
     */
    List<EMessage> sameConversation(EMessage received);

    /** Of {@link #sameConversation} those but this one that are held or wait for somebody to decide. */
    List<EMessage> waitingWith(EMessage received);

    /**
     * Past permits: how the newest report of a need stands that a unit sent to an address about a person. Such a report is in
     * no thread.
     */
    Optional<EMessageState> newestReport(PersonId about, UnitId from, String receiverHer);

    /** Of these the receipts that wait to be sent; the platform's own actor only. */
    List<EMessage> receiptsToSend(List<EMessageId> among);

    /** Whether the same message of the same sender was refused in another mailbox here; the platform's own actor only. */
    boolean refusedElsewhere(EMessage received);

    /** Whom a message that waits may be about: seen from then on by those who follow up that person alone. @param person null for nobody certain */
    void about(EMessageId id, PersonId person);

    /**
     * Somebody who sees it has said whom a message that waits is about: it is read again, about that person. Looks past
     * permits, since who said it may see no more of it afterwards.
     *
     * @throws no.individuellplan.core.access.StaleVersion when it waits no more
     */
    void place(EMessageId id, PersonId person, String why, Instant at);

    /**
     * Somebody who sees it has found that a message that waits is about nobody here. Looks past permits, as {@link #place}.
     *
     * @throws no.individuellplan.core.access.StaleVersion when it waits no more
     */
    void dismiss(EMessageId id, String why, Instant at);

    /** Newest first. */
    List<EMessage> visible(int limit);

    /** Every message, both ways, that belongs to a thread; oldest first. */
    List<EMessage> of(ThreadId thread);

    /** MsgId of the newest message of this type in the thread. */
    Optional<UUID> newest(ThreadId thread, String type);

    /** The oldest message, not an acknowledgement, that waits to leave this address in the thread and that no operator has set aside. */
    Optional<EMessageId> firstInLine(ThreadId thread, String senderHer);

    /** The received message of a conversation that came first of those not yet read; the platform's own actor only. */
    Optional<EMessageId> firstToRead(UUID conversation);

    void add(EMessage message);

    /**
     * Keeps what arrived, once: the same MsgId to the same mailbox, or the same unreadable bytes, again gives false and
     * changes nothing.
     */
    boolean addReceived(EMessage message, String duplicateKey);

    /** @throws no.individuellplan.core.access.StaleVersion when another change came first */
    void save(EMessage message);

    /** Keeps what the file in a message holds, in the transaction that adds the message; the platform's own actor only. */
    void addFileParts(EMessage message, Set<FilePart> parts);

    /** What the file in a message holds; none for a message without one. Those who see all messages about the person. */
    Set<FilePart> fileParts(EMessageId id);

    /**
     * Keeps how a received message stands, whom it is about and the thread it belongs to; the platform's own actor only.
     *
     * @throws no.individuellplan.core.access.StaleVersion when it has a thread, is about somebody else, or another change came
     *     first
     */
    void attach(EMessage read, MessageThread thread);

    /**
     * Adds a message that takes the place of one its receiver rejected: what a thread shows travels as this one from now on.
     * The rejected one stays as it is. What its file holds is kept for both. Looks past permits but for whether the actor sees it.
     *
     * @throws no.individuellplan.core.access.StaleVersion when it is not rejected, or another has taken its place
     */
    void addAgain(EMessage again, EMessageId rejected);

    /** Of the messages in a thread: which was rejected → which took its place. */
    Map<EMessageId, EMessageId> sentAgain(ThreadId thread);

    /**
     * Messages out that were written before this instant and that nobody has acknowledged: sent, or still waiting to
     * leave. An acknowledgement is never acknowledged, so it is among them only while it waits.
     */
    List<EMessage> unacknowledged(Instant writtenBefore);

    Optional<MessageThread> thread(ThreadId id);

    /** The threads of a conversation, one for each two units in it; the platform's own actor only. */
    List<MessageThread> threadsOf(UUID conversation);

    /** Threads the actor may see, newest message first. */
    List<MessageThread> threads();

    void add(MessageThread thread);

    /**
     * In the order they were written or came: clocks differ between installations, and an e-message tells its time in whole
     * seconds. What the receiver has not yet got is shown to the sender only.
     */
    List<ThreadMessage> messages(ThreadId thread);

    void add(ThreadMessage message);

    /** The message that travelled as this e-message has been imported by its receiver. */
    void readableAtReceiver(UUID msgId, Instant at);
}
