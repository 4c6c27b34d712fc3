package no.individuellplan.integration.message;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.message.Shipment;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.Warning;
import no.individuellplan.integration.format.dialog.Contact;
import no.individuellplan.integration.format.dialog.DialogContent;
import no.individuellplan.integration.format.dialog.Enquiry;
import no.individuellplan.integration.format.dialog.Note;
import no.individuellplan.integration.format.dialog.RelatedRole;
import no.individuellplan.integration.format.msghead.Address;
import no.individuellplan.integration.format.msghead.Identifier;
import no.individuellplan.integration.format.msghead.Party;
import no.individuellplan.integration.format.msghead.Patient;

/** A dialog message as the core asks about it: one heading and one text, with all the message says in them. */
final class IncomingDialogs {

    private IncomingDialogs() {}

    static Incoming of(Received.Dialog dialog) {
        Patient patient = dialog.envelope().patient();
        return new Incoming.DialogIn(
                Envelopes.of(dialog.envelope()),
                patient.givenName(),
                patient.familyName(),
                patient.id("FNR", "DNR", "FHN", "HNR").map(Identifier::digits).orElse(null),
                patient.birthDate().orElse(null),
                subject(dialog),
                text(dialog),
                author(dialog),
                Shipment.NEW,
                null,
                null,
                List.of(),
                dialog.warnings().stream().map(Warning::name).toList());
    }

    /** The sender's own heading, else what the message is by its codes. */
    private static String subject(Received.Dialog dialog) {
        DialogContent content = dialog.content();
        return Stream.of(
                        content.notes().stream().map(Note::subject),
                        content.enquiries().stream().map(Enquiry::subject),
                        content.notes().stream().map(note -> note.topic().shown()),
                        content.enquiries().stream()
                                .map(enquiry -> enquiry.type().shown()),
                        Stream.of(dialog.type().code().name()))
                .flatMap(subjects -> subjects)
                .filter(subject -> !subject.isBlank())
                .findFirst()
                .orElseThrow();
    }

    /** Attachments are named so that nobody overlooks them; the bytes are kept with the message. */
    private static String text(Received.Dialog dialog) {
        DialogContent content = dialog.content();
        Stream<String> notes = content.notes().stream()
                .flatMap(note -> Stream.of(
                        note.text(),
                        note.remark(),
                        note.answered().map(Enquiry::question).orElse("")));
        Stream<String> enquiries =
                content.enquiries().stream().flatMap(enquiry -> Stream.of(enquiry.question(), enquiry.reason()));
        Stream<String> attachments = dialog.attachments().stream().map(IncomingText::named);
        return Stream.of(notes, enquiries, attachments)
                .flatMap(words -> words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** The responsible person by name, else the person or unit that sent it. */
    private static String author(Received.Dialog dialog) {
        Address sender = dialog.envelope().sender();
        return roles(dialog.content())
                .filter(role -> !role.isContactAtReceiver())
                .flatMap(role -> role.contact().stream())
                .map(Contact::name)
                .filter(name -> !name.isBlank())
                .findFirst()
                .or(() -> sender.person().map(Party::name).filter(name -> !name.isBlank()))
                .or(() -> unit(sender).map(Party::name))
                .orElse(sender.organisation().name());
    }

    private static Stream<RelatedRole> roles(DialogContent content) {
        return Stream.concat(
                content.notes().stream().map(Note::roles).flatMap(List::stream),
                content.enquiries().stream().map(Enquiry::roles).flatMap(List::stream));
    }

    private static Optional<Party> unit(Address address) {
        return address.units().isEmpty()
                ? Optional.empty()
                : Optional.of(address.units().getLast());
    }
}
