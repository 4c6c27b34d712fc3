package no.individuellplan.integration.format.dialog;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import no.individuellplan.integration.format.msghead.Identifier;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.Namespaces;
import no.individuellplan.integration.format.xml.ValueXml;
import no.individuellplan.integration.format.xml.XmlText;

@XmlAccessorType(XmlAccessType.NONE)
@XmlType(propOrder = {"profession", "familyName", "givenName", "ids", "phones"})
final class ContactXml {

    @XmlElement(name = "TypeHealthcareProfessional")
    CodeXml profession;

    @XmlElement(name = "FamilyName")
    String familyName;

    @XmlElement(name = "GivenName")
    String givenName;

    @XmlElement(name = "Ident")
    List<IdXml> ids = new ArrayList<>();

    @XmlElement(name = "TeleCom")
    List<PhoneXml> phones = new ArrayList<>();

    @XmlAccessorType(XmlAccessType.NONE)
    @XmlType(propOrder = {"id", "type"})
    static final class IdXml {

        @XmlElement(name = "Id", namespace = Namespaces.COMMON)
        String id;

        @XmlElement(name = "TypeId", namespace = Namespaces.COMMON)
        CodeXml type;

        static List<Identifier> read(List<IdXml> ids) {
            return ids.stream()
                    .map(xml -> new Identifier(XmlText.orEmpty(xml.id), CodeXml.read(xml.type)))
                    .toList();
        }

        static IdXml write(Identifier identifier) {
            IdXml xml = new IdXml();
            xml.id = XmlText.legal(identifier.id());
            xml.type = CodeXml.cv(identifier.type());
            return xml;
        }
    }

    @XmlAccessorType(XmlAccessType.NONE)
    static final class PhoneXml {

        @XmlElement(name = "TeleAddress", namespace = Namespaces.COMMON)
        ValueXml address;
    }
}
