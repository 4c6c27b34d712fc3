package no.individuellplan.integration.format.msghead;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

@XmlAccessorType(XmlAccessType.NONE)
@XmlType(propOrder = {"name", "ids", "unit", "person"})
final class OrganisationXml {

    @XmlElement(name = "OrganisationName")
    String name;

    @XmlElement(name = "Ident")
    List<IdentXml> ids = new ArrayList<>();

    @XmlElement(name = "Organisation")
    OrganisationXml unit;

    @XmlElement(name = "HealthcareProfessional")
    PersonXml person;
}
