package no.individuellplan.integration.format.plo;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import no.individuellplan.integration.format.plo.PloXml.ShipmentXml;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.Namespaces;
import no.individuellplan.integration.format.xml.PloNamespaces;
import no.individuellplan.integration.format.xml.ValueXml;

/** An Innleggelsesrapport 1.6 as far as it is written here, in the order of its schema. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(propOrder = {"shipment", "responsible", "services", "others"})
final class AdmissionXml {
    @XmlElement(name = "InformasjonOmForsendelsen")
    ShipmentXml shipment;

    @XmlElement(name = "AnsvarForRapport")
    ResponsibleXml responsible;

    @XmlElement(name = "EksisterendeTjeneste")
    List<ServiceXml> services = new ArrayList<>();

    @XmlElement(name = "OpplysningerAndreFaggrupper")
    OthersXml others;

    @XmlAccessorType(XmlAccessType.NONE)
    @XmlType(propOrder = {"person", "approved"})
    static final class ResponsibleXml {
        @XmlElement(name = "AnsvarligRapport")
        ProfessionalXml person;

        @XmlElement(name = "GodkjentDato")
        String approved;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    @XmlType(propOrder = {"role", "familyName", "givenName", "id", "phone"})
    static final class ProfessionalXml {
        @XmlElement(name = "RoleToPatient", namespace = Namespaces.COMMON)
        CodeXml role;

        @XmlElement(name = "FamilyName", namespace = Namespaces.COMMON)
        String familyName;

        @XmlElement(name = "GivenName", namespace = Namespaces.COMMON)
        String givenName;

        @XmlElement(name = "Ident", namespace = Namespaces.COMMON)
        IdXml id;

        @XmlElement(name = "TeleCom", namespace = Namespaces.COMMON)
        PhoneXml phone;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    @XmlType(propOrder = {"id", "type"})
    static final class IdXml {
        @XmlElement(name = "Id", namespace = Namespaces.COMMON)
        String id;

        @XmlElement(name = "TypeId", namespace = Namespaces.COMMON)
        CodeXml type;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    static final class PhoneXml {
        @XmlElement(name = "TeleAddress", namespace = Namespaces.COMMON)
        ValueXml address;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    @XmlType(propOrder = {"name", "isPrivate", "by", "about", "since"})
    static final class ServiceXml {
        @XmlElement(name = "BetegnelseTjeneste")
        String name;

        @XmlElement(name = "PrivatTjeneste")
        boolean isPrivate;

        @XmlElement(name = "TjenestenLevertAv")
        String by;

        @XmlElement(name = "OpplysningerOmTjenesten")
        String about;

        @XmlElement(name = "Startdato")
        String since;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    static final class OthersXml {
        @XmlElement(name = "AndreFagrapporter")
        ReportsXml reports;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    static final class ReportsXml {
        @XmlElement(name = "Journaltekst", namespace = PloNamespaces.NOTES)
        List<NoteXml> notes = new ArrayList<>();
    }

    @XmlAccessorType(XmlAccessType.NONE)
    static final class NoteXml {
        @XmlElement(name = "Notat", namespace = PloNamespaces.NOTES)
        String text;
    }
}
