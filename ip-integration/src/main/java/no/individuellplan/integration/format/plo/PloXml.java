package no.individuellplan.integration.format.plo;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.Namespaces;
import no.individuellplan.integration.format.xml.PloNamespaces;
import no.individuellplan.integration.format.xml.ValueXml;

/** What has effects here, of all the eleven: each has some of it. */
@XmlAccessorType(XmlAccessType.NONE)
final class PloXml {
    @XmlElement(name = "InformasjonOmForsendelsen")
    ShipmentXml shipment;

    @XmlElement(name = "AnsvarForRapport")
    List<ResponsibilityXml> responsibilities = new ArrayList<>();

    @XmlElement(name = "TypeInnholdIMelding")
    ContentXml content;

    @XmlElement(name = "OpplysningOpphold")
    List<StayXml> stays = new ArrayList<>();

    @XmlElement(name = "TjenesteBehov")
    List<NeedXml> needs = new ArrayList<>();

    @XmlElement(name = "MeldingInnlagtPasient", namespace = PloNamespaces.LOGISTICS)
    StayXml admitted;

    @XmlElement(name = "MeldingUtskrivningsklarPasient", namespace = PloNamespaces.LOGISTICS)
    StayXml ready;

    @XmlElement(name = "AvmeldingUtskrivningsklarPasient", namespace = PloNamespaces.LOGISTICS)
    StayXml notReady;

    @XmlElement(name = "MeldingOmUtskrevetPasient", namespace = PloNamespaces.LOGISTICS)
    StayXml discharged;

    @XmlElement(name = "OrienteringOmDod", namespace = PloNamespaces.LOGISTICS)
    StayXml dead;

    Stream<EventXml> events() {
        return Stream.concat(stays.stream(), Stream.of(admitted, ready, notReady, discharged, dead))
                .filter(Objects::nonNull)
                .flatMap(stay -> stay.events.stream());
    }

    @XmlAccessorType(XmlAccessType.NONE)
    static final class ShipmentXml {
        @XmlElement(name = "Forsendelsesstatus")
        CodeXml status;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    static final class ContentXml {
        @XmlElement(name = "TypeInnhold")
        CodeXml kind;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    static final class StayXml {
        @XmlElement(name = "TidsfestetHendelse")
        List<EventXml> events = new ArrayList<>();
    }

    @XmlAccessorType(XmlAccessType.NONE)
    static final class EventXml {
        @XmlElement(name = "Hendelsekode")
        CodeXml what;

        @XmlElement(name = "BeskrivelseAvHendelse")
        String description;

        @XmlElement(name = "TidspunktForHendelse")
        ValueXml when;

        @XmlElement(name = "Anslag")
        boolean estimated;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    static final class NeedXml {
        @XmlElement(name = "IPLOStjenestetype")
        CodeXml kind;

        @XmlElement(name = "BetegnelseTjeneste")
        String name;

        @XmlElement(name = "BeskrivelseAvTjeneste")
        String description;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    static final class ResponsibilityXml {
        @XmlElement(name = "AnsvarligRapport")
        PersonXml person;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    static final class PersonXml {
        @XmlElement(name = "FamilyName", namespace = Namespaces.COMMON)
        String familyName;

        @XmlElement(name = "GivenName", namespace = Namespaces.COMMON)
        String givenName;
    }
}
