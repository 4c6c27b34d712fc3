package no.individuellplan.integration.format.msghead;

import static no.individuellplan.integration.format.xml.XmlText.legal;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import no.individuellplan.integration.format.code.CodeList;
import no.individuellplan.integration.format.xml.Binding;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.Limits;
import no.individuellplan.integration.format.xml.MessageStream;
import no.individuellplan.integration.format.xml.ValueXml;

/** Writes a MsgHead 1.2 as UTF-8. */
public final class MsgHeadWriter {

    private static final Binding<MsgHeadXml> BINDING = new Binding<>(MsgHeadXml.class, MsgHeadReader.ROOT);

    private MsgHeadWriter() {}

    /**
     * The message with these documents, in order.
     *
     * @throws IllegalArgumentException for a head without sender, receiver or patient: we send no such message
     */
    public static byte[] write(Head head, List<Part> parts) {
        MsgHeadXml xml = new MsgHeadXml();
        xml.info = info(head);
        xml.documents = parts.stream().map(part -> document(head, part)).toList();
        return BINDING.bytes(xml);
    }

    /**
     * A message of ours with another id and time, and in this conversation when it does not say in which.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public static byte[] again(byte[] written, String messageId, String generated, Conversation conversation) {
        try {
            MessageStream stream = MessageStream.open(written, Limits.DEFAULT);
            stream.nextTag();
            MsgHeadXml xml = BINDING.read(stream);
            xml.info.messageId = messageId;
            xml.info.generated = generated;
            xml.info.conversation = xml.info.conversation == null ? conversation(conversation) : xml.info.conversation;
            return BINDING.bytes(xml);
        } catch (XMLStreamException unreadable) {
            throw new IllegalArgumentException("What was written cannot be read", unreadable);
        }
    }

    private static MsgInfoXml info(Head head) {
        MsgInfoXml xml = new MsgInfoXml();
        xml.type = CodeXml.cs(head.type());
        xml.version = head.version();
        xml.generated = head.generated();
        xml.messageId = head.messageId();
        xml.processingStatus = head.processingStatus().isPresent() ? CodeXml.cs(head.processingStatus()) : null;
        xml.conversation = head.conversation().map(MsgHeadWriter::conversation).orElse(null);
        xml.sender = addressee(head.sender());
        xml.receiver = addressee(head.receiver());
        xml.patient = patient(head.patient().orElseThrow(() -> new IllegalArgumentException("No patient")));
        return xml;
    }

    private static MsgInfoXml.ConversationXml conversation(Conversation conversation) {
        MsgInfoXml.ConversationXml xml = new MsgInfoXml.ConversationXml();
        xml.parent = legal(conversation.parent());
        xml.conversation = legal(conversation.conversation());
        return xml;
    }

    private static MsgInfoXml.AddresseeXml addressee(Optional<Address> address) {
        Address known = address.orElseThrow(() -> new IllegalArgumentException("No sender or no receiver"));
        MsgInfoXml.AddresseeXml xml = new MsgInfoXml.AddresseeXml();
        xml.organisation = organisation(known.organisation());
        OrganisationXml innermost = xml.organisation;
        for (Party unit : known.units()) {
            innermost.unit = organisation(unit);
            innermost = innermost.unit;
        }
        innermost.person = known.person().map(MsgHeadWriter::person).orElse(null);
        return xml;
    }

    private static OrganisationXml organisation(Party party) {
        OrganisationXml xml = new OrganisationXml();
        xml.name = legal(party.name());
        xml.ids = IdentXml.write(party.ids());
        return xml;
    }

    /** The name is one text here and several in the message: the last word is the family name. */
    private static PersonXml person(Party party) {
        String name = legal(party.name());
        int space = name.lastIndexOf(' ');
        PersonXml xml = new PersonXml();
        xml.familyName = name.substring(space + 1);
        xml.givenName = space < 0 ? null : name.substring(0, space);
        xml.ids = IdentXml.write(party.ids());
        return xml;
    }

    private static PersonXml patient(Patient patient) {
        PersonXml xml = new PersonXml();
        xml.familyName = legal(patient.familyName());
        xml.middleName = patient.middleName().isEmpty() ? null : legal(patient.middleName());
        xml.givenName = legal(patient.givenName());
        xml.birthDate = patient.birthDate().map(Object::toString).orElse(null);
        xml.sex = patient.sex().isPresent() ? CodeXml.cs(patient.sex()) : null;
        xml.ids = IdentXml.write(patient.ids());
        return xml;
    }

    private static DocumentXml document(Head head, Part part) {
        DocumentXml.RefDocXml reference = new DocumentXml.RefDocXml();
        reference.issued = ValueXml.of(head.generated());
        reference.kind = CodeXml.cs(CodeList.DOCUMENT_REFERENCE.plain(part.kind()));
        reference.mimeType = part.mimeType().isEmpty() ? null : part.mimeType();
        reference.title = part.title().isEmpty() ? null : legal(part.title());
        reference.content = new DocumentXml.ContentXml();
        part.content().ifPresent(reference.content.elements::add);
        DocumentXml xml = new DocumentXml();
        xml.reference = reference;
        return xml;
    }
}
