package no.individuellplan.integration.format.msghead;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

@XmlAccessorType(XmlAccessType.NONE)
@XmlType(propOrder = {"info", "documents"})
final class MsgHeadXml {

    @XmlElement(name = "MsgInfo")
    MsgInfoXml info;

    @XmlElement(name = "Document")
    List<DocumentXml> documents = new ArrayList<>();
}
