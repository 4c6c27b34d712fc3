package no.individuellplan.integration.format.msghead;

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
            "generated",
            "messageId",
            "processingStatus",
            "conversation",
            "sender",
            "receiver",
            "others",
            "patient"
        })
final class MsgInfoXml {

    @XmlElement(name = "Type")
    CodeXml type;

    @XmlElement(name = "MIGversion")
    String version;

    @XmlElement(name = "GenDate")
    String generated;

    @XmlElement(name = "MsgId")
    String messageId;

    @XmlElement(name = "ProcessingStatus")
    CodeXml processingStatus;

    @XmlElement(name = "ConversationRef")
    ConversationXml conversation;

    @XmlElement(name = "Sender")
    AddresseeXml sender;

    @XmlElement(name = "Receiver")
    AddresseeXml receiver;

    @XmlElement(name = "OtherReceiver")
    List<AddresseeXml> others = new ArrayList<>();

    @XmlElement(name = "Patient")
    PersonXml patient;

    @XmlAccessorType(XmlAccessType.NONE)
    @XmlType(propOrder = {"parent", "conversation"})
    static final class ConversationXml {

        @XmlElement(name = "RefToParent")
        String parent;

        @XmlElement(name = "RefToConversation")
        String conversation;
    }

    /** Sender, Receiver and OtherReceiver. */
    @XmlAccessorType(XmlAccessType.NONE)
    @XmlType(propOrder = {"role", "organisation"})
    static final class AddresseeXml {

        @XmlElement(name = "RoleReceiver")
        CodeXml role;

        @XmlElement(name = "Organisation")
        OrganisationXml organisation;
    }
}
