package no.individuellplan.integration.format.msghead;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import no.individuellplan.integration.format.xml.CodeXml;

/** Patient and HealthcareProfessional, as far as we read them: the same elements in the same order. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(propOrder = {"familyName", "middleName", "givenName", "birthDate", "sex", "ids"})
final class PersonXml {

    @XmlElement(name = "FamilyName")
    String familyName;

    @XmlElement(name = "MiddleName")
    String middleName;

    @XmlElement(name = "GivenName")
    String givenName;

    @XmlElement(name = "DateOfBirth")
    String birthDate;

    @XmlElement(name = "Sex")
    CodeXml sex;

    @XmlElement(name = "Ident")
    List<IdentXml> ids = new ArrayList<>();
}
