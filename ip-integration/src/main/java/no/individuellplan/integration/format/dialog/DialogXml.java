package no.individuellplan.integration.format.dialog;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import no.individuellplan.integration.format.xml.CodeXml;

@XmlAccessorType(XmlAccessType.NONE)
@XmlType(propOrder = {"enquiries", "notes"})
final class DialogXml {

    @XmlElement(name = "Foresporsel")
    List<EnquiryXml> enquiries = new ArrayList<>();

    @XmlElement(name = "Notat")
    List<NoteXml> notes = new ArrayList<>();

    @XmlAccessorType(XmlAccessType.NONE)
    @XmlType(propOrder = {"topic", "subject", "text", "remark", "date", "answered", "roles"})
    static final class NoteXml {

        @XmlElement(name = "TemaKodet")
        CodeXml topic;

        @XmlElement(name = "Tema")
        String subject;

        @XmlElement(name = "TekstNotatInnhold")
        RichText text;

        @XmlElement(name = "Merknad")
        String remark;

        @XmlElement(name = "DatoNotat")
        String date;

        @XmlElement(name = "Foresporsel")
        EnquiryXml answered;

        @XmlElement(name = "RollerRelatertNotat")
        List<RoleXml> roles = new ArrayList<>();
    }

    @XmlAccessorType(XmlAccessType.NONE)
    @XmlType(propOrder = {"type", "subject", "question", "purpose", "reason", "urgency", "roles"})
    static final class EnquiryXml {

        @XmlElement(name = "TypeForesp")
        CodeXml type;

        @XmlElement(name = "EmneSporsmal")
        String subject;

        @XmlElement(name = "Sporsmal")
        RichText question;

        @XmlElement(name = "Formål")
        CodeXml purpose;

        @XmlElement(name = "Begrunnelse")
        String reason;

        @XmlElement(name = "Hastegrad")
        CodeXml urgency;

        @XmlElement(name = "RollerRelatertNotat")
        List<RoleXml> roles = new ArrayList<>();
    }
}
