package no.individuellplan.integration.format.dialog;

import static no.individuellplan.integration.format.xml.XmlText.legal;

import javax.xml.XMLConstants;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.Namespaces;
import no.individuellplan.integration.format.xml.ValueXml;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes a Dialogmelding 1.1 with one note. What the record has and our messages never use is not written. */
public final class NoteWriter {

    private NoteWriter() {}

    public static Element write(Note note) {
        DialogXml.NoteXml xml = new DialogXml.NoteXml();
        xml.topic = CodeXml.cv(note.topic());
        xml.subject = present(note.subject());
        xml.text = RichText.of(note.text());
        xml.roles = note.roles().stream().map(NoteWriter::role).toList();
        DialogXml dialog = new DialogXml();
        dialog.notes.add(xml);
        return DialogReader.BINDING.element(dialog);
    }

    /** As Dialogmelding 1.0, which differs in nothing we write but the namespace. */
    public static Element writeOlder(Note note) {
        Element written = write(note);
        return (Element) renamed(written, written.getOwnerDocument());
    }

    private static Node renamed(Node node, Document document) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            child = child instanceof Element ? renamed(child, document) : child;
        }
        if (node instanceof Element element) {
            withoutDeclaration(element);
        }
        return Namespaces.DIALOG_1_1.equals(node.getNamespaceURI())
                ? document.renameNode(node, Namespaces.DIALOG_1_0, node.getLocalName())
                : node;
    }

    /** The one of the newer namespace; whoever writes the element out declares what it then has. */
    private static void withoutDeclaration(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            if (Namespaces.DIALOG_1_1.equals(attributes.item(i).getNodeValue())
                    && XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(
                            attributes.item(i).getNamespaceURI())) {
                element.removeAttributeNode((Attr) attributes.item(i));
            }
        }
    }

    private static RoleXml role(RelatedRole role) {
        RoleXml xml = new RoleXml();
        xml.patientRole = CodeXml.cv(role.patientRole());
        xml.professional = role.contact().map(NoteWriter::contact).orElse(null);
        return xml;
    }

    private static ContactXml contact(Contact contact) {
        ContactXml xml = new ContactXml();
        xml.profession = present(contact.profession());
        xml.familyName = present(contact.familyName());
        xml.givenName = present(contact.givenName());
        xml.ids = contact.ids().stream().map(ContactXml.IdXml::write).toList();
        xml.phones = contact.phones().stream().map(NoteWriter::phone).toList();
        return xml;
    }

    private static ContactXml.PhoneXml phone(String number) {
        ContactXml.PhoneXml xml = new ContactXml.PhoneXml();
        xml.address = ValueXml.of("tel:" + legal(number).replace(" ", ""));
        return xml;
    }

    private static CodeXml present(Code code) {
        return code.isPresent() ? CodeXml.cs(code) : null;
    }

    private static String present(String text) {
        return text.isEmpty() ? null : legal(text);
    }
}
