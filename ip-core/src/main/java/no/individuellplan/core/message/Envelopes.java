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
import no.individuellplan.core.message.MessageFormat.Dialog;
import no.individuellplan.core.message.MessageFormat.Patient;
import no.individuellplan.core.person.Person;

/** Makes the e-message of a text in a thread: written and kept as bytes in the transaction that sends it. */
@ApplicationScoped
class Envelopes {
    static final String DIALOG = "DIALOG_HELSEFAGLIG";
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
        UnitId to = thread.other(author.unit());
        Address sender = address(author.unit());
        Address receiver = address(to);
        byte[] bytes = format.write(new Dialog(
                msgId,
                now,
                thread.conversation(),
                parent,
                sender,
                receiver,
                new Patient(
                        person.givenName(),
                        person.familyName(),
                        person.currentNationalId().orElseThrow(),
                        person.birthDate()),
                thread.subject(),
                text,
                givenName(author.name()),
                familyName(author.name()),
                author.hprNumber(),
                agencies.unit(author.unit()).map(ServiceUnit::phone).orElse(null),
                coordinator,
                topic,
                attachments));
        return new EMessage(
                new EMessageId(ids.next()),
                EMessage.Direction.OUT,
                msgId,
                DIALOG,
                thread.conversation(),
                sender.unitHer(),
                receiver.unitHer(),
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
