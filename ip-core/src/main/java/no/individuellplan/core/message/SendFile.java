package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.MessageFormat.Topic;
import no.individuellplan.core.person.Person;

/**
 * Sends a file made from a plan, by the platform in the name of whoever coordinates. The rules of any message hold, and
 * what the file holds is kept with it and asked for again when it leaves. In the caller's transaction.
 */
@ApplicationScoped
public class SendFile {
    private final EMessages messages;
    private final Envelopes envelopes;
    private final MayLeave mayLeave;
    private final ReadByYes readByYes;
    private final FactsForAccess facts;
    private final Dispatch dispatch;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    public SendFile(
            EMessages messages,
            Envelopes envelopes,
            MayLeave mayLeave,
            ReadByYes readByYes,
            FactsForAccess facts,
            Dispatch dispatch,
            RenewPermits renew,
            Ids ids,
            Clock clock) {
        this.messages = messages;
        this.envelopes = envelopes;
        this.mayLeave = mayLeave;
        this.readByYes = readByYes;
        this.facts = facts;
        this.dispatch = dispatch;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A file and what is written beside it.
     *
     * @param parts what the file holds, all of it
     */
    public record Letter(String subject, String text, Attachment file, Set<FilePart> parts) {}

    /**
     * From now until the transaction ends, what the person shares stays as it is: asked before the file is made, so that
     * what is sent is what may be read in the transaction that sends it (I9).
     */
    public void holdStill(Person person) {
        facts.holdStill(person.id());
    }

    /**
     * @param in the thread it goes on in; empty to begin one
     * @return empty when a rule says that nothing may go there now
     */
    public Optional<EMessage> send(
            Author author, PlanId plan, Person person, UnitId to, Optional<ThreadId> in, Letter letter) {
        UUID msgId = UUID.randomUUID();
        Optional<MessageThread> standing =
                in.flatMap(messages::thread).filter(thread -> thread.from().equals(author.unit()));
        MessageThread thread = standing.orElseGet(() -> new MessageThread(
                new ThreadId(ids.next()),
                person.id(),
                plan,
                null,
                letter.subject(),
                author.unit(),
                to,
                msgId,
                clock.instant()));
        if (!mayLeave.decide(person.id(), thread, author.unit(), to, thread.subject(), letter.text())
                .and(readByYes.all(person.id(), to, letter.parts()))
                .isAllowed()) {
            return Optional.empty();
        }
        if (standing.isEmpty()) {
            messages.add(thread);
            renew.about(person.id());
        }
        UUID parent = messages.newest(thread.id(), Envelopes.DIALOG).orElse(null);
        EMessage message = envelopes.write(
                author,
                thread,
                person,
                msgId,
                parent,
                letter.text(),
                true,
                Topic.ABOUT_PATIENT,
                List.of(letter.file()));
        messages.add(message);
        messages.addFileParts(message, letter.parts());
        messages.add(new ThreadMessage(
                ids.next(),
                thread.id(),
                person.id(),
                author.unit(),
                author.name(),
                letter.text(),
                clock.instant(),
                message.id(),
                null));
        dispatch.send(message.id());
        return Optional.of(message);
    }
}
