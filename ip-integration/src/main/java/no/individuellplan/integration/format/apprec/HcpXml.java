package no.individuellplan.integration.format.apprec;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import no.individuellplan.integration.format.xml.CodeXml;

/** An address in a receipt: an institution with departments and persons, or a person alone. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(propOrder = {"institution", "professional"})
final class HcpXml {

    @XmlElement(name = "Inst")
    InstXml institution;

    @XmlElement(name = "HCProf")
    UnitXml professional;

    @XmlAccessorType(XmlAccessType.NONE)
    @XmlType(propOrder = {"name", "id", "type", "departments", "others", "persons"})
    static final class InstXml {

        @XmlElement(name = "Name")
        String name;

        @XmlElement(name = "Id")
        String id;

        @XmlElement(name = "TypeId")
        CodeXml type;

        @XmlElement(name = "Dept")
        List<UnitXml> departments = new ArrayList<>();

        @XmlElement(name = "AdditionalId")
        List<OtherIdXml> others = new ArrayList<>();

        @XmlElement(name = "HCPerson")
        List<UnitXml> persons = new ArrayList<>();
    }

    /** Dept, HCPerson and HCProf. */
    @XmlAccessorType(XmlAccessType.NONE)
    @XmlType(propOrder = {"name", "id", "type", "others"})
    static final class UnitXml {

        @XmlElement(name = "Name")
        String name;

        @XmlElement(name = "Id")
        String id;

        @XmlElement(name = "TypeId")
        CodeXml type;

        @XmlElement(name = "AdditionalId")
        List<OtherIdXml> others = new ArrayList<>();
    }

    @XmlAccessorType(XmlAccessType.NONE)
    @XmlType(propOrder = {"id", "type"})
    static final class OtherIdXml {

        @XmlElement(name = "Id")
        String id;

        @XmlElement(name = "Type")
        CodeXml type;
    }
}
