package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.SyntheticNumbers;

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
    private final Agencies agencies;
    private final Acknowledge acknowledge;
    private final ChangesAndCancellations changes;
    private final IncomingThreads threads;
    private final NeedsArriving needs;
    private final FollowMessage follow;
    private final IntakeChoices choices;
    private final SyntheticNumbers synthetic;
    private final Clock clock;

    public ImportMessage(
            EMessages messages,
            MessageFormat format,
            Persons persons,
            Agencies agencies,
            Acknowledge acknowledge,
            ChangesAndCancellations changes,
            IncomingThreads threads,
            NeedsArriving needs,
            FollowMessage follow,
            IntakeChoices choices,
            SyntheticNumbers synthetic,
            Clock clock) {
        this.messages = messages;
        this.format = format;
        this.persons = persons;
        this.agencies = agencies;
        this.acknowledge = acknowledge;
        this.changes = changes;
        this.threads = threads;
        this.needs = needs;
        this.follow = follow;
        this.choices = choices;
        this.synthetic = synthetic;
        this.clock = clock;
    }

    /** Does nothing when it has been read already. */
    @Transactional
    public void read(EMessageId id) {
        messages.find(id)
                .filter(message -> message.state() == EMessageState.RECEIVED)
                .ifPresent(this::read);
    }

    /** @param message RECEIVED, as it stands */
    void read(EMessage message) {
        switch (format.read(message.original())) {
            case Incoming.DialogIn dialog ->
                unwanted(message, dialog)
                        .filter(refused -> message.person() == null)
                        .ifPresentOrElse(refused -> turnAway(message, refused), () -> dialog(message, dialog));
            case Incoming.Receipt receipt -> receipt(message, receipt);
            case Incoming.Unacceptable refused -> refuse(message, refused);
        }
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

    /**
     * Every recipient that our organisation is said to have answers for itself, once, in whatever mailbox of ours the message
     * came first; when none is said to be ours, the receiver does.
     */
    private void turnAway(EMessage message, Incoming.Unacceptable refused) {
        boolean answered = messages.refusedElsewhere(message);
        messages.save(message.to(EMessageState.REFUSED, clock.instant(), refused.code(), refused.words()));
        if (answered) {
            return;
        }
        String organisation =
                agencies.agencyByHerId(message.receiverHer()).map(Agency::herId).orElse(message.receiverHer());
        List<String> ours = refused.envelope().recipients().stream()
                .filter(one -> organisation.equals(one.organisationHer()) && one.her() != null)
                .map(MessageFormat.Recipient::her)
                .toList();
        (ours.isEmpty() ? List.of(message.receiverHer()) : ours)
                .forEach(as -> acknowledge.write(
                        message, as, refused.envelope().senderHer(), refused.code(), refused.words()));
    }

    private void refuse(EMessage message, Incoming.Unacceptable refused) {
        messages.save(message.to(EMessageState.REFUSED, clock.instant(), refused.code(), refused.words()));
        if (refused.envelope() != null) {
            acknowledge.write(
                    message, message.receiverHer(), refused.envelope().senderHer(), refused.code(), refused.words());
        }
    }

    private void dialog(EMessage message, Incoming.DialogIn dialog) {
        switch (dialog.shipment()) {
            case NEW -> {
                begin(message, dialog);
                changes.waitingFor(message).forEach(one -> change(one, format.read(one.original())));
            }
            case CHANGE, CANCELLATION -> change(message, dialog);
        }
        if (message.person() == null) {
            acknowledge.write(message, message.receiverHer(), dialog.envelope().senderHer(), null, null);
        }
    }

    private void begin(EMessage message, Incoming.DialogIn dialog) {
        needs.report(message, dialog)
                .map(person -> threads.anew(message, dialog, person))
                .or(() -> person(message, dialog).flatMap(person -> threads.of(message, dialog, person)))
                .ifPresentOrElse(thread -> take(message, thread, dialog), () -> await(message, dialog));
    }

    private void take(EMessage message, MessageThread thread, Incoming.DialogIn dialog) {
        threads.show(message, thread, dialog);
        follow.follow(message, thread, dialog);
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
            await(message, dialog);
        } else {
            MessageThread thread = messages.thread(changed.get().thread()).orElseThrow();
            threads.show(message, thread, dialog);
            changes.settle(message, dialog.shipment(), clock.instant());
            follow.follow(message, thread, dialog);
        }
    }

    /**
     * Waits for somebody to say whom it is about; when it names one whose address is protected, it is theirs who follow up
     * that person alone (ADR-01).
     */
    private void await(EMessage message, Incoming.DialogIn dialog) {
        PersonId guarded = named(dialog)
                .filter(person -> person.protection().hides())
                .map(Person::id)
                .orElse(null);
        messages.save(message.to(EMessageState.UNMATCHED, clock.instant(), null, String.join("; ", dialog.warnings())));
        messages.about(message.id(), guarded);
    }

    /** Whom somebody has said it is about; else the one its number, and all else it says of them, points to. */
    private Optional<Person> person(EMessage message, Incoming.DialogIn dialog) {
        return message.person() == null
                ? named(dialog).filter(person -> isForMailbox(message, dialog) && agrees(person, dialog))
                : persons.find(message.person());
    }

    /** A message for others that ended up here is kept, and a human looks at it, where it is not refused. */
    private static boolean isForMailbox(EMessage message, Incoming.DialogIn dialog) {
        return dialog.envelope().recipient(message.receiverHer()).isPresent();
    }

    /** Why it is refused though it can be read; empty when it is taken in. */
    private Optional<Incoming.Unacceptable> unwanted(EMessage message, Incoming.DialogIn dialog) {
        boolean addressed = dialog.envelope()
                .recipient(message.receiverHer())
                .filter(one -> one.organisationHer() != null)
                .isPresent();
        if (choices.refusesUnknownReceiver() && !addressed) {
            return Optional.of(
                    new Incoming.Unacceptable(dialog.envelope(), "E21", "Mottakeren er ikke kjent i denne postkassen"));
        }
        if (choices.refusesUnknownPatient() && named(dialog).isEmpty() && !needs.isReport(message, dialog)) {
            return Optional.of(new Incoming.Unacceptable(dialog.envelope(), "E35", "Pasienten er ikke registrert her"));
        }
        return Optional.empty();
    }

    private Optional<Person> named(Incoming.DialogIn dialog) {
        return Optional.ofNullable(dialog.patientNumber())
                .filter(number -> NationalId.check(number, synthetic).isAllowed())
                .flatMap(number -> persons.recognise(NationalId.of(number, synthetic)));
    }

    private static boolean agrees(Person person, Incoming.DialogIn dialog) {
        return (dialog.birthDate() == null || dialog.birthDate().equals(person.birthDate()))
                && (dialog.familyName() == null || dialog.familyName().equalsIgnoreCase(person.familyName()));
    }
}
