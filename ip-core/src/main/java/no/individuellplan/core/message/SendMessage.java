package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.message.MessageFormat.Topic;
import no.individuellplan.core.message.rules.AttachRules;
import no.individuellplan.core.message.rules.SendRules;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.Plans;

/**
 * Writes to another service on a plan, or answers. The text, the e-message and the order to send it are one transaction:
 * all of them, or none.
 */
@ApplicationScoped
public class SendMessage {
    private final Plans plans;
    private final Persons persons;
    private final Chairs chairs;
    private final EMessages messages;
    private final Envelopes envelopes;
    private final MayLeave mayLeave;
    private final Dispatch dispatch;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    public SendMessage(
            Plans plans,
            Persons persons,
            Chairs chairs,
            EMessages messages,
            Envelopes envelopes,
            MayLeave mayLeave,
            Dispatch dispatch,
            Access access,
            RenewPermits renew,
            Ids ids,
            Clock clock) {
        this.plans = plans;
        this.persons = persons;
        this.chairs = chairs;
        this.messages = messages;
        this.envelopes = envelopes;
        this.mayLeave = mayLeave;
        this.dispatch = dispatch;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws RuleViolation with every reason of {@link SendRules}, else of {@link AttachRules} */
    @Transactional
    public MessageThread start(Actor.Professional actor, PlanId planId, MessageForm form) {
        IndividualPlan plan = plans.find(planId).orElseThrow(() -> access.refusedItem(actor, "PLAN", planId.value()));
        access.toWrite(actor, plan.person(), Area.MESSAGES);
        String subject = WrittenText.of(form.subject());
        String text = WrittenText.of(form.text());
        mayLeave.decideFirst(plan.person(), form.item(), actor.unit(), form.to(), subject, text)
                .orThrow();
        List<Attachment> attached = ChosenFile.attached(form.files());
        UUID msgId = UUID.randomUUID();
        MessageThread thread = new MessageThread(
                new ThreadId(ids.next()),
                plan.person(),
                planId,
                form.item(),
                subject,
                actor.unit(),
                form.to(),
                msgId,
                clock.instant());
        messages.add(thread);
        renew.about(plan.person());
        send(actor, thread, msgId, null, text, Topic.ABOUT_PATIENT, attached);
        plans.touch(planId);
        return thread;
    }

    /** Answers without files. */
    @Transactional
    public void answer(Actor.Professional actor, ThreadId id, String typed) {
        answer(actor, id, typed, List.of());
    }

    /**
     * @param files go with it in this order
     * @throws RuleViolation with every reason of {@link SendRules}, else of {@link AttachRules}
     */
    @Transactional
    public void answer(Actor.Professional actor, ThreadId id, String typed, List<ChosenFile> files) {
        answerTo(actor, id, null, Topic.ABOUT_PATIENT, typed, files);
    }

    /** @param parent MsgId of the message answered; null for the newest dialog of the thread */
    void answerTo(Actor.Professional actor, ThreadId id, UUID parent, Topic topic, String typed) {
        answerTo(actor, id, parent, topic, typed, List.of());
    }

    private void answerTo(
            Actor.Professional actor, ThreadId id, UUID parent, Topic topic, String typed, List<ChosenFile> files) {
        MessageThread thread = messages.thread(id).orElseThrow(() -> access.refusedItem(actor, "THREAD", id.value()));
        access.require(actor, thread.person(), Area.MESSAGES, id.value(), Right.WRITE);
        String text = WrittenText.required(typed, "message.send.no-text", LegalBasis.GUIDANCE_ONLY_WHAT_IS_NECESSARY);
        if (!actor.unit().equals(thread.from()) && !actor.unit().equals(thread.to())) {
            throw new NotVisible();
        }
        mayLeave.decide(thread.person(), thread, actor.unit(), thread.other(actor.unit()), thread.subject(), text)
                .orThrow();
        List<Attachment> attached = ChosenFile.attached(files);
        send(actor, thread, UUID.randomUUID(), parent == null ? lastOf(thread) : parent, text, topic, attached);
    }

    /**
     * Sends again what the receiver rejected: the same message under an id of its own, in the same conversation (HIS 80415).
     * Only the unit that wrote it may; whether it may leave is asked anew.
     *
     * @throws StaleVersion when it is not rejected, or has been sent again
     */
    @Transactional
    public void again(Actor.Professional actor, ThreadId id, EMessageId rejected) {
        MessageThread thread = messages.thread(id).orElseThrow(() -> access.refusedItem(actor, "THREAD", id.value()));
        access.require(actor, thread.person(), Area.MESSAGES, id.value(), Right.WRITE);
        ThreadMessage line = messages.messages(id).stream()
                .filter(one -> rejected.equals(one.eMessage()) && actor.unit().equals(one.from()))
                .findFirst()
                .orElseThrow(StaleVersion::new);
        mayLeave.decide(
                        thread.person(),
                        thread,
                        actor.unit(),
                        thread.other(actor.unit()),
                        thread.subject(),
                        line.text())
                .orThrow();
        EMessage again = envelopes.again(messages.find(rejected).orElseThrow(StaleVersion::new));
        messages.addAgain(again, rejected);
        dispatch.send(again.id());
    }

    private void send(
            Actor.Professional actor,
            MessageThread thread,
            UUID msgId,
            UUID parent,
            String text,
            Topic topic,
            List<Attachment> attached) {
        Person person = persons.find(thread.person()).orElseThrow(NotVisible::new);
        EMessage message = envelopes.write(
                Author.of(actor),
                thread,
                person,
                msgId,
                parent,
                text,
                coordinates(actor, thread.person()),
                topic,
                attached);
        messages.add(message);
        messages.add(new ThreadMessage(
                ids.next(),
                thread.id(),
                thread.person(),
                actor.unit(),
                actor.name(),
                text,
                clock.instant(),
                message.id(),
                null));
        dispatch.send(message.id());
    }

    /** RefToParent: the newest message of the thread. */
    private UUID lastOf(MessageThread thread) {
        return messages.newest(thread.id(), Envelopes.DIALOG).orElse(thread.conversation());
    }

    private boolean coordinates(Actor.Professional actor, PersonId person) {
        return chairs.of(person)
                .filter(chair -> actor.employment().equals(chair.holder()))
                .isPresent();
    }
}
