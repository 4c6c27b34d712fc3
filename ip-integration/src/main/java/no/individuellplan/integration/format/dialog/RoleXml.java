package no.individuellplan.integration.format.dialog;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.Namespaces;

@XmlAccessorType(XmlAccessType.NONE)
@XmlType(propOrder = {"noteRole", "patientRole", "unit", "professional", "person"})
final class RoleXml {

    @XmlElement(name = "RolleNotat")
    CodeXml noteRole;

    @XmlElement(name = "RoleToPatient")
    CodeXml patientRole;

    @XmlElement(name = "TilknyttetEnhet")
    UnitXml unit;

    @XmlElement(name = "HealthcareProfessional")
    ContactXml professional;

    @XmlElement(name = "Person")
    ContactXml person;

    @XmlAccessorType(XmlAccessType.NONE)
    static final class UnitXml {

        @XmlElement(name = "Kontaktenhet")
        OrganisationXml organisation;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    @XmlType(propOrder = {"name", "ids"})
    static final class OrganisationXml {

        @XmlElement(name = "OrganisationName", namespace = Namespaces.COMMON)
        String name;

        @XmlElement(name = "Ident", namespace = Namespaces.COMMON)
        List<ContactXml.IdXml> ids = new ArrayList<>();
    }
}
