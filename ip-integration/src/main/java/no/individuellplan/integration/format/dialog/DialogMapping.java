package no.individuellplan.integration.format.dialog;

import static no.individuellplan.integration.format.xml.XmlText.orEmpty;

import java.util.List;
import java.util.Optional;
import no.individuellplan.integration.format.msghead.Party;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.Times;
import no.individuellplan.integration.format.xml.ValueXml;

/** From binding to record. */
final class DialogMapping {

    private DialogMapping() {}

    static DialogContent content(DialogXml xml) {
        return new DialogContent(
                xml.notes.stream().map(DialogMapping::note).toList(),
                xml.enquiries.stream().map(DialogMapping::enquiry).toList());
    }

    private static Note note(DialogXml.NoteXml xml) {
        return new Note(
                CodeXml.read(xml.topic),
                orEmpty(xml.subject),
                RichText.plain(xml.text),
                orEmpty(xml.remark),
                Times.date(orEmpty(xml.date)),
                Optional.ofNullable(xml.answered).map(DialogMapping::enquiry),
                roles(xml.roles));
    }

    private static Enquiry enquiry(DialogXml.EnquiryXml xml) {
        return new Enquiry(
                CodeXml.read(xml.type),
                orEmpty(xml.subject),
                RichText.plain(xml.question),
                CodeXml.read(xml.purpose),
                orEmpty(xml.reason),
                CodeXml.read(xml.urgency),
                roles(xml.roles));
    }

    private static List<RelatedRole> roles(List<RoleXml> roles) {
        return roles.stream().map(DialogMapping::role).toList();
    }

    private static RelatedRole role(RoleXml xml) {
        return new RelatedRole(
                CodeXml.read(xml.noteRole),
                CodeXml.read(xml.patientRole),
                Optional.ofNullable(xml.unit)
                        .map(unit -> unit.organisation)
                        .map(unit -> new Party(orEmpty(unit.name), ContactXml.IdXml.read(unit.ids))),
                Optional.ofNullable(xml.professional)
                        .or(() -> Optional.ofNullable(xml.person))
                        .map(DialogMapping::contact));
    }

    private static Contact contact(ContactXml xml) {
        return new Contact(
                orEmpty(xml.familyName),
                orEmpty(xml.givenName),
                CodeXml.read(xml.profession),
                ContactXml.IdXml.read(xml.ids),
                xml.phones.stream().map(DialogMapping::phone).toList());
    }

    private static String phone(ContactXml.PhoneXml xml) {
        String address = ValueXml.read(xml.address);
        return address.startsWith("tel:") ? address.substring("tel:".length()) : address;
    }
}
