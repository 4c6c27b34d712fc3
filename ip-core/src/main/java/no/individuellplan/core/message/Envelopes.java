package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.MessageFormat.Address;
import no.individuellplan.core.message.MessageFormat.AdmissionReport;
import no.individuellplan.core.message.MessageFormat.DeviationReport;
import no.individuellplan.core.message.MessageFormat.Dialog;
import no.individuellplan.core.message.MessageFormat.Patient;
import no.individuellplan.core.message.MessageFormat.ServiceNow;
import no.individuellplan.core.need.NeedLetter;
import no.individuellplan.core.person.Person;

/** Makes the e-message of a text in a thread: written and kept as bytes in the transaction that sends it. */
@ApplicationScoped
class Envelopes {
    static final String DIALOG = "DIALOG_HELSEFAGLIG";
    static final String REPORT = "INNLEGGELSESRAPPORT";
    static final String DEVIATION = "DIALOG_AVVIK";
    private final MessageFormat format;
    private final Agencies agencies;
    private final Ids ids;
    private final Clock clock;

    Envelopes(MessageFormat format, Agencies agencies, Ids ids, Clock clock) {
        this.format = format;
        this.agencies = agencies;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param parent MsgId of the message answered; null for the first */
    EMessage write(
            Author author,
            MessageThread thread,
            Person person,
            UUID msgId,
            UUID parent,
            String text,
            boolean coordinator,
            MessageFormat.Topic topic,
            List<Attachment> attachments) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        byte[] bytes = format.write(new Dialog(
                msgId,
                now,
                thread.conversation(),
                parent,
                address(author.unit()),
                address(thread.other(author.unit())),
                patient(person),
                thread.subject(),
                text,
                givenName(author.name()),
                familyName(author.name()),
                author.hprNumber(),
                phone(author),
                coordinator,
                topic,
                attachments));
        return message(author, thread, person, msgId, DIALOG, now, bytes);
    }

    /** @param parent MsgId of the message that told of the admission */
    EMessage report(
            Author author,
            MessageThread thread,
            Person person,
            UUID parent,
            boolean coordinator,
            List<ServiceNow> services,
            List<String> notes) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        UUID msgId = UUID.randomUUID();
        byte[] bytes = format.write(new AdmissionReport(
                msgId,
                now,
                thread.conversation(),
                parent,
                address(author.unit()),
                address(thread.other(author.unit())),
                patient(person),
                givenName(author.name()),
                familyName(author.name()),
                author.hprNumber(),
                phone(author),
                coordinator,
                services,
                notes));
        return message(author, thread, person, msgId, REPORT, now, bytes);
    }

    /** A report of a need: it begins a conversation, and is in no thread. */
    EMessage need(Author author, Person person, UnitId to, NeedLetter letter) {
        UUID msgId = UUID.randomUUID();
        MessageThread none = new MessageThread(
                null, person.id(), null, null, NeedLetter.SUBJECT, author.unit(), to, msgId, clock.instant());
        return write(
                author, none, person, msgId, null, letter.text(), false, MessageFormat.Topic.ABOUT_PATIENT, List.of());
    }

    /** @param wrong the message something is the matter with */
    EMessage deviation(
            Author author,
            MessageThread thread,
            Person person,
            EMessage wrong,
            boolean coordinator,
            Deviation deviation,
            String text) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        UUID msgId = UUID.randomUUID();
        byte[] bytes = format.write(new DeviationReport(
                msgId,
                now,
                thread.conversation(),
                wrong.msgId(),
                address(author.unit()),
                address(thread.other(author.unit())),
                patient(person),
                deviation,
                text,
                givenName(author.name()),
                familyName(author.name()),
                author.hprNumber(),
                phone(author),
                coordinator));
        return message(author, thread, person, msgId, DEVIATION, now, bytes);
    }

    private EMessage message(
            Author author, MessageThread thread, Person person, UUID msgId, String type, Instant now, byte[] bytes) {
        return new EMessage(
                new EMessageId(ids.next()),
                EMessage.Direction.OUT,
                msgId,
                type,
                thread.conversation(),
                address(author.unit()).unitHer(),
                address(thread.other(author.unit())).unitHer(),
                author.unit(),
                person.id(),
                thread.id(),
                null,
                now,
                EMessageState.READY,
                now,
                null,
                null,
                bytes,
                0);
    }

    private static Patient patient(Person person) {
        return new Patient(
                person.givenName(),
                person.familyName(),
                person.currentNationalId().orElseThrow(),
                person.birthDate());
    }

    private String phone(Author author) {
        return agencies.unit(author.unit()).map(ServiceUnit::phone).orElse(null);
    }

    /** The same message under an id of its own, made now. */
    EMessage again(EMessage rejected) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        UUID msgId = UUID.randomUUID();
        return new EMessage(
                new EMessageId(ids.next()),
                EMessage.Direction.OUT,
                msgId,
                rejected.type(),
                rejected.conversation(),
                rejected.senderHer(),
                rejected.receiverHer(),
                rejected.unit(),
                rejected.person(),
                rejected.thread(),
                null,
                now,
                EMessageState.READY,
                now,
                null,
                null,
                format.again(rejected.original(), msgId, now, rejected.conversation()),
                0);
    }

    private Address address(UnitId id) {
        ServiceUnit unit = agencies.unit(id).orElseThrow();
        Agency agency = agencies.agency(unit.agency()).orElseThrow();
        return new Address(agency.name(), agency.herId(), unit.name(), unit.herId());
    }

    private static String givenName(String name) {
        int last = name.lastIndexOf(' ');
        return last < 0 ? name : name.substring(0, last);
    }

    private static String familyName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
