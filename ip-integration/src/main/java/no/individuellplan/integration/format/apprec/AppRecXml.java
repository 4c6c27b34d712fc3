package no.individuellplan.integration.format.apprec;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import no.individuellplan.integration.format.xml.CodeXml;

@XmlAccessorType(XmlAccessType.NONE)
@XmlType(
        propOrder = {
            "type",
            "version",
            "softwareName",
            "softwareVersion",
            "generated",
            "id",
            "sender",
            "receiver",
            "status",
            "errors",
            "original"
        })
final class AppRecXml {

    @XmlElement(name = "MsgType")
    CodeXml type;

    @XmlElement(name = "MIGversion")
    String version;

    @XmlElement(name = "SoftwareName")
    String softwareName;

    @XmlElement(name = "SoftwareVersion")
    String softwareVersion;

    @XmlElement(name = "GenDate")
    String generated;

    @XmlElement(name = "Id")
    String id;

    @XmlElement(name = "Sender")
    EndXml sender;

    @XmlElement(name = "Receiver")
    EndXml receiver;

    @XmlElement(name = "Status")
    CodeXml status;

    @XmlElement(name = "Error")
    List<CodeXml> errors = new ArrayList<>();

    @XmlElement(name = "OriginalMsgId")
    OriginalXml original;

    /** Sender and Receiver. */
    @XmlAccessorType(XmlAccessType.NONE)
    @XmlType(propOrder = {"role", "party"})
    static final class EndXml {

        @XmlElement(name = "Role")
        CodeXml role;

        @XmlElement(name = "HCP")
        HcpXml party;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    @XmlType(propOrder = {"type", "issued", "id"})
    static final class OriginalXml {

        @XmlElement(name = "MsgType")
        CodeXml type;

        @XmlElement(name = "IssueDate")
        String issued;

        @XmlElement(name = "Id")
        String id;
    }
}
