package no.individuellplan.integration.format.msghead;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.XmlText;

@XmlAccessorType(XmlAccessType.NONE)
@XmlType(propOrder = {"id", "type"})
final class IdentXml {

    @XmlElement(name = "Id")
    String id;

    @XmlElement(name = "TypeId")
    CodeXml type;

    static List<Identifier> read(List<IdentXml> ids) {
        return ids.stream()
                .map(xml -> new Identifier(XmlText.orEmpty(xml.id), CodeXml.read(xml.type)))
                .toList();
    }

    static List<IdentXml> write(List<Identifier> ids) {
        return ids.stream().map(IdentXml::write).toList();
    }

    private static IdentXml write(Identifier identifier) {
        IdentXml xml = new IdentXml();
        xml.id = XmlText.legal(identifier.id());
        xml.type = CodeXml.cv(identifier.type());
        return xml;
    }
}
