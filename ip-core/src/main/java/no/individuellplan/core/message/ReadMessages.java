package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** Threads, the e-messages behind them, and what arrived without a certain person. */
@ApplicationScoped
public class ReadMessages {
    private static final int MOST = 200;
    private final EMessages messages;
    private final Persons persons;
    private final MessageFormat format;
    private final Access access;

    public ReadMessages(EMessages messages, Persons persons, MessageFormat format, Access access) {
        this.messages = messages;
        this.persons = persons;
        this.format = format;
        this.access = access;
    }

    /**
     * A thread with its messages, oldest first, and how each e-message stands.
     *
     * @param sentAgain which e-message was rejected → which took its place
     */
    public record Conversation(
            MessageThread thread,
            Person person,
            List<ThreadMessage> messages,
            List<EMessage> eMessages,
            Map<EMessageId, EMessageId> sentAgain) {
        /** The e-message a message travels as, when the reader may see it. */
        public Optional<EMessage> carrier(ThreadMessage message) {
            return eMessages.stream()
                    .filter(one -> one.id().equals(message.eMessage()))
                    .findFirst();
        }
    }

    /** A received message as it came, with what could be read of it. */
    public record Original(EMessage message, MessageFormat.Incoming content, List<Attachment> attachments) {}

    /** Newest first. */
    @Transactional
    public List<Conversation> threads(Actor actor) {
        return conversations(actor, thread -> true);
    }

    /** Those of one plan. */
    @Transactional
    public List<Conversation> of(Actor actor, PlanId plan) {
        return conversations(actor, thread -> plan.equals(thread.plan()));
    }

    @Transactional
    public Conversation thread(Actor actor, ThreadId id) {
        return conversation(
                actor, messages.thread(id).orElseThrow(() -> access.refusedItem(actor, "THREAD", id.value())));
    }

    /**
     * What arrived in one's unit and belongs to nobody certain, or was refused; newest first. What names one whose address is
     * protected is seen by those alone who follow up that person.
     */
    @Transactional
    public List<EMessage> withoutPerson(Actor actor) {
        return messages.visible(MOST).stream()
                .filter(message ->
                        (message.person() == null || message.waits()) && message.direction() == EMessage.Direction.IN)
                .filter(message -> !"APPREC".equals(message.type()))
                .toList();
    }

    /** One e-message, byte for byte. */
    @Transactional
    public Original original(Actor actor, EMessageId id) {
        EMessage message = messages.find(id).orElseThrow(() -> access.refusedItem(actor, "MESSAGE", id.value()));
        if (message.person() != null) {
            access.require(
                    actor,
                    message.person(),
                    Area.MESSAGES,
                    message.thread() == null ? null : message.thread().value(),
                    Right.READ);
        } else if (!(actor instanceof Actor.Professional professional
                && professional.unit().equals(message.unit()))) {
            throw access.refusedItem(actor, "MESSAGE", id.value());
        } else {
            access.logUnmatched(actor, id.value());
        }
        return new Original(message, format.read(message.original()), format.attachments(message.original()));
    }

    /** Only what is shown is read and logged. */
    private List<Conversation> conversations(Actor actor, Predicate<MessageThread> wanted) {
        return messages.threads().stream()
                .filter(wanted)
                .filter(thread -> access.may(
                        actor, thread.person(), Area.MESSAGES, thread.id().value(), Right.READ))
                .map(thread -> conversation(actor, thread))
                .toList();
    }

    private Conversation conversation(Actor actor, MessageThread thread) {
        access.toReadWithName(actor, thread.person(), Area.MESSAGES, thread.id().value());
        Person person = persons.find(thread.person()).orElseThrow(NotVisible::new);
        return new Conversation(
                thread,
                person,
                messages.messages(thread.id()),
                messages.of(thread.id()),
                messages.sentAgain(thread.id()));
    }
}
