package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.SyntheticNumbers;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.Plans;

/**
 * Reads a received message, as the platform's own actor: an acknowledgement moves the message it is for; a dialog is put
 * in its thread; what is not certain waits for a person to decide. The effect and the one AppRec are one transaction (I14).
 */
@ApplicationScoped
public class ImportMessage {
    /** The platform itself, in logs and row security. */
    public static final Actor.System ACTOR = new Actor.System("Meldingstjenesten");

    private final EMessages messages;
    private final MessageFormat format;
    private final Persons persons;
    private final Plans plans;
    private final Agencies agencies;
    private final Acknowledge acknowledge;
    private final ChangesAndCancellations changes;
    private final Access access;
    private final RenewPermits renew;
    private final SyntheticNumbers synthetic;
    private final Ids ids;
    private final Clock clock;

    public ImportMessage(
            EMessages messages,
            MessageFormat format,
            Persons persons,
            Plans plans,
            Agencies agencies,
            Acknowledge acknowledge,
            ChangesAndCancellations changes,
            Access access,
            RenewPermits renew,
            SyntheticNumbers synthetic,
            Ids ids,
            Clock clock) {
        this.messages = messages;
        this.format = format;
        this.persons = persons;
        this.plans = plans;
        this.agencies = agencies;
        this.acknowledge = acknowledge;
        this.changes = changes;
        this.access = access;
        this.renew = renew;
        this.synthetic = synthetic;
        this.ids = ids;
        this.clock = clock;
    }

    /** Does nothing when it has been read already. */
    @Transactional
    public void read(EMessageId id) {
        messages.find(id)
                .filter(message -> message.state() == EMessageState.RECEIVED)
                .ifPresent(message -> {
                    switch (format.read(message.original())) {
                        case Incoming.DialogIn dialog -> dialog(message, dialog);
                        case Incoming.Receipt receipt -> receipt(message, receipt);
                        case Incoming.Unacceptable refused -> refuse(message, refused);
                    }
                });
    }

    /** A receipt for nothing we sent is kept and has no effect; a late one still counts; a second one does not. */
    private void receipt(EMessage message, Incoming.Receipt receipt) {
        Instant now = clock.instant();
        Optional<EMessage> original = messages.sent(receipt.originalMsgId(), message.receiverHer())
                .filter(sent -> isFrom(receipt.senderHer(), sent.receiverHer()))
                .filter(sent -> sent.state() == EMessageState.SENT
                        || sent.state() == EMessageState.READY
                        || sent.state() == EMessageState.OVERDUE);
        original.ifPresent(sent -> messages.save(sent.to(
                receipt.positive() ? EMessageState.ACKNOWLEDGED : EMessageState.REJECTED,
                now,
                receipt.code(),
                receipt.words())));
        messages.save(
                message.to(EMessageState.IMPORTED, now, null, original.isPresent() ? null : "RECEIPT_FOR_NOTHING"));
    }

    /** Only the one it was sent to acknowledges it: by the unit's address, or its agency's. */
    private boolean isFrom(String sender, String receiver) {
        return receiver.equals(sender)
                || agencies.unitByHerId(receiver)
                        .flatMap(unit -> agencies.agency(unit.agency()))
                        .filter(agency -> agency.herId().equals(sender))
                        .isPresent();
    }

    private void refuse(EMessage message, Incoming.Unacceptable refused) {
        messages.save(message.to(EMessageState.REFUSED, clock.instant(), refused.code(), refused.words()));
        if (refused.envelope() != null) {
            acknowledge.write(message, refused.envelope().senderHer(), refused.code(), refused.words());
        }
    }

    private void dialog(EMessage message, Incoming.DialogIn dialog) {
        switch (dialog.shipment()) {
            case NEW -> {
                begin(message, dialog);
                changes.heldFor(message).forEach(held -> change(held, format.read(held.original())));
            }
            case CHANGE, CANCELLATION -> change(message, dialog);
        }
        acknowledge.write(message, dialog.envelope().senderHer(), null, null);
    }

    private void begin(EMessage message, Incoming.DialogIn dialog) {
        thread(message, dialog)
                .ifPresentOrElse(
                        known -> show(message, known, dialog),
                        () -> messages.save(message.to(
                                EMessageState.UNMATCHED, clock.instant(), null, String.join("; ", dialog.warnings()))));
    }

    /** What it changes must be here; else it is held until that comes, however late (ACCEPTANCE 21, 22). */
    private void change(EMessage message, Incoming incoming) {
        if (!(incoming instanceof Incoming.DialogIn dialog)) {
            throw new IllegalStateException("What was read once is read the same again");
        }
        Optional<EMessage> changed = changes.begun(message);
        if (changed.isEmpty()) {
            messages.save(message.to(EMessageState.HELD, clock.instant(), null, null));
        } else if (changed.get().thread() == null) {
            messages.save(message.to(EMessageState.UNMATCHED, clock.instant(), null, null));
        } else {
            show(message, messages.thread(changed.get().thread()).orElseThrow(), dialog);
            changes.settle(message, dialog.shipment(), clock.instant());
        }
    }

    /**
     * The thread it continues when both ends and the person agree; else a new one when number and birth date, if stated,
     * point to one person with an open plan and the sender is a service known here. Anything less waits for a human.
     */
    private Optional<MessageThread> thread(EMessage message, Incoming.DialogIn dialog) {
        Optional<Person> person = person(dialog);
        Optional<UnitId> sender =
                agencies.unitByHerId(dialog.envelope().senderHer()).map(ServiceUnit::id);
        if (person.isEmpty() || sender.isEmpty() || message.unit() == null || !isForMailbox(message, dialog)) {
            return Optional.empty();
        }
        Optional<MessageThread> continued = messages.threadOf(dialog.envelope().conversation())
                .filter(thread -> thread.person().equals(person.get().id()))
                .filter(thread -> thread.other(sender.get()).equals(message.unit()));
        if (continued.isPresent()) {
            return continued;
        }
        return plans.recogniseOpenOf(person.get().id())
                .map(plan -> start(message, dialog, person.get(), plan, sender.get()));
    }

    /** A message for another address that ended up here is kept and acknowledged, and a human looks at it (rule 6 of HIS 80415 leaves E21 to choice). */
    private static boolean isForMailbox(EMessage message, Incoming.DialogIn dialog) {
        return message.receiverHer().equals(dialog.envelope().receiverHer());
    }

    private Optional<Person> person(Incoming.DialogIn dialog) {
        String number = dialog.patientNumber();
        if (number == null || !NationalId.check(number, synthetic).isAllowed()) {
            return Optional.empty();
        }
        return persons.recognise(NationalId.of(number, synthetic))
                .filter(person ->
                        dialog.birthDate() == null || dialog.birthDate().equals(person.birthDate()))
                .filter(person ->
                        dialog.familyName() == null || dialog.familyName().equalsIgnoreCase(person.familyName()));
    }

    private MessageThread start(
            EMessage message, Incoming.DialogIn dialog, Person person, IndividualPlan plan, UnitId sender) {
        PlanId planId = plan.id();
        MessageThread thread = new MessageThread(
                new ThreadId(ids.next()),
                person.id(),
                planId,
                null,
                dialog.subject(),
                sender,
                message.unit(),
                dialog.envelope().conversation(),
                clock.instant());
        messages.add(thread);
        renew.about(person.id());
        return thread;
    }

    private void show(EMessage message, MessageThread thread, Incoming.DialogIn dialog) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        access.require(ACTOR, thread.person(), Area.MESSAGES, thread.id().value(), Right.WRITE);
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
        messages.save(message.to(EMessageState.IMPORTED, now, null, null));
        messages.attach(message.id(), thread);
    }
}
