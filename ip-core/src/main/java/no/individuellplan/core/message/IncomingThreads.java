package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.Plans;

/** The thread that something received belongs in, when it is known whom it is about. */
@ApplicationScoped
class IncomingThreads {
    /** In the words of a received message: this mailbox only gets a copy. */
    static final String COPY = "COPY";

    private final EMessages messages;
    private final Plans plans;
    private final Agencies agencies;
    private final ServedHere here;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    IncomingThreads(
            EMessages messages,
            Plans plans,
            Agencies agencies,
            ServedHere here,
            Access access,
            RenewPermits renew,
            Ids ids,
            Clock clock) {
        this.messages = messages;
        this.plans = plans;
        this.agencies = agencies;
        this.here = here;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The one it continues, when both ends and the person agree; else a new one, when the sender is a service known here and
     * the person has an open plan, or the sender is served elsewhere, so that the plan may be there.
     */
    Optional<MessageThread> of(EMessage message, Incoming.DialogIn dialog, Person person) {
        Optional<UnitId> sender =
                agencies.unitByHerId(dialog.envelope().senderHer()).map(ServiceUnit::id);
        if (sender.isEmpty() || message.unit() == null) {
            return Optional.empty();
        }
        List<MessageThread> known = messages.threadsOf(dialog.envelope().conversation());
        Optional<MessageThread> between = known.stream()
                .filter(thread -> Set.of(thread.from(), thread.to()).equals(Set.of(sender.get(), message.unit())))
                .findFirst();
        boolean aboutOthers = known.stream().anyMatch(thread -> !thread.person().equals(person.id()));
        Optional<MessageThread> continued =
                between.filter(thread -> thread.person().equals(person.id()));
        UUID conversation = aboutOthers || between.isPresent()
                ? message.id().value()
                : dialog.envelope().conversation();
        return continued.isPresent()
                ? continued
                : plans.recogniseOpenOf(person.id())
                        .map(plan -> start(message, dialog, plan.person(), plan.id(), sender.get(), conversation))
                        .or(() -> elsewhere(sender.get())
                                ? Optional.of(start(message, dialog, person.id(), null, sender.get(), conversation))
                                : Optional.empty());
    }

    /** A new one about a person who need not have a plan yet, from a sender that is known here. */
    MessageThread anew(EMessage message, Incoming.DialogIn dialog, Person person) {
        UnitId sender = agencies.unitByHerId(dialog.envelope().senderHer())
                .map(ServiceUnit::id)
                .orElseThrow();
        PlanId plan = plans.recogniseOpenOf(person.id()).map(IndividualPlan::id).orElse(null);
        return start(
                message, dialog, person.id(), plan, sender, dialog.envelope().conversation());
    }

    private boolean elsewhere(UnitId sender) {
        return agencies.agencyOf(sender).filter(agency -> !here.serves(agency)).isPresent();
    }

    /**
     * @param plan null when it is not here
     * @param conversation its own id when another conversation has that of the message already
     */
    private MessageThread start(
            EMessage message,
            Incoming.DialogIn dialog,
            PersonId person,
            PlanId plan,
            UnitId sender,
            UUID conversation) {
        MessageThread thread = new MessageThread(
                new ThreadId(ids.next()),
                person,
                plan,
                null,
                dialog.subject(),
                sender,
                message.unit(),
                conversation,
                clock.instant());
        messages.add(thread);
        renew.about(person);
        return thread;
    }

    private static boolean isCopy(EMessage message, Incoming.DialogIn dialog) {
        return dialog.envelope()
                .recipient(message.receiverHer())
                .filter(MessageFormat.Recipient::copy)
                .isPresent();
    }

    void show(EMessage message, MessageThread thread, Incoming.DialogIn dialog) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        access.require(
                ImportMessage.ACTOR, thread.person(), Area.MESSAGES, thread.id().value(), Right.WRITE);
        boolean writtenHere = messages.sent(
                        dialog.envelope().msgId(), dialog.envelope().senderHer())
                .isPresent();
        if (writtenHere) {
            messages.readableAtReceiver(dialog.envelope().msgId(), now);
        } else {
            messages.add(new ThreadMessage(
                    UUID.randomUUID(),
                    thread.id(),
                    thread.person(),
                    agencies.unitByHerId(dialog.envelope().senderHer())
                            .map(ServiceUnit::id)
                            .orElseThrow(),
                    dialog.author(),
                    dialog.text(),
                    dialog.envelope().genDate(),
                    message.id(),
                    now));
        }
        messages.attach(
                message.to(EMessageState.IMPORTED, now, null, isCopy(message, dialog) ? COPY : message.words()),
                thread);
    }
}
