package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/**
 * Tells its sender that something is wrong with a message that was acknowledged: an acknowledgement is never taken back
 * (HIS 80415, HIS 1151). A message of its own in the same thread, and the rules of any message hold.
 */
@ApplicationScoped
public class ReportDeviation {
    private final Persons persons;
    private final Chairs chairs;
    private final EMessages messages;
    private final Envelopes envelopes;
    private final MayLeave mayLeave;
    private final Dispatch dispatch;
    private final Access access;
    private final Ids ids;
    private final Clock clock;

    public ReportDeviation(
            Persons persons,
            Chairs chairs,
            EMessages messages,
            Envelopes envelopes,
            MayLeave mayLeave,
            Dispatch dispatch,
            Access access,
            Ids ids,
            Clock clock) {
        this.persons = persons;
        this.chairs = chairs;
        this.messages = messages;
        this.envelopes = envelopes;
        this.mayLeave = mayLeave;
        this.dispatch = dispatch;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is told.
     *
     * @param name of the deviation, as it stands in the thread above the text
     */
    public record Told(Deviation deviation, String name, String text) {}

    /**
     * @param wrong a message to the actor's unit that was taken in
     * @throws NotVisible for a thread the actor does not see, or a message that is not theirs to answer for
     * @throws no.individuellplan.core.law.RuleViolation with every reason of the rules for sending
     */
    @Transactional
    public void report(Actor.Professional actor, ThreadId id, EMessageId wrong, Told told) {
        MessageThread thread = messages.thread(id).orElseThrow(() -> access.refusedItem(actor, "THREAD", id.value()));
        access.require(actor, thread.person(), Area.MESSAGES, id.value(), Right.WRITE);
        EMessage about = messages.find(wrong)
                .filter(one -> mayBeWrong(one, thread, actor))
                .orElseThrow(NotVisible::new);
        String text =
                WrittenText.required(told.text(), "message.send.no-text", LegalBasis.GUIDANCE_ONLY_WHAT_IS_NECESSARY);
        mayLeave.decide(thread.person(), thread, actor.unit(), thread.other(actor.unit()), thread.subject(), text)
                .orThrow();
        Person person = persons.find(thread.person()).orElseThrow(NotVisible::new);
        EMessage message = envelopes.deviation(
                Author.of(actor), thread, person, about, coordinates(actor, thread.person()), told.deviation(), text);
        messages.add(message);
        messages.add(new ThreadMessage(
                ids.next(),
                thread.id(),
                thread.person(),
                actor.unit(),
                actor.name(),
                told.name() + "\n\n" + text,
                clock.instant(),
                message.id(),
                null));
        dispatch.send(message.id());
    }

    private static boolean mayBeWrong(EMessage one, MessageThread thread, Actor.Professional actor) {
        return thread.id().equals(one.thread()) && actor.unit().equals(one.unit()) && isTakenIn(one);
    }

    /** A message that was acknowledged as one that is good: not an acknowledgement, which is never answered. */
    public static boolean isTakenIn(EMessage one) {
        return one.direction() == Direction.IN
                && one.answers() == null
                && one.msgId() != null
                && !"APPREC".equals(one.type())
                && one.state() == EMessageState.IMPORTED;
    }

    private boolean coordinates(Actor.Professional actor, PersonId person) {
        return chairs.of(person)
                .filter(chair -> actor.employment().equals(chair.holder()))
                .isPresent();
    }
}
