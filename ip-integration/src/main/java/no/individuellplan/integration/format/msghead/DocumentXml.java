package no.individuellplan.integration.format.msghead;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.ValueXml;
import org.w3c.dom.Element;

@XmlAccessorType(XmlAccessType.NONE)
final class DocumentXml {

    @XmlElement(name = "RefDoc")
    RefDocXml reference;

    @XmlAccessorType(XmlAccessType.NONE)
    @XmlType(propOrder = {"issued", "kind", "mimeType", "title", "content"})
    static final class RefDocXml {

        @XmlElement(name = "IssueDate")
        ValueXml issued;

        @XmlElement(name = "MsgType")
        CodeXml kind;

        @XmlElement(name = "MimeType")
        String mimeType;

        @XmlElement(name = "Description")
        String title;

        @XmlElement(name = "Content")
        ContentXml content;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    static final class ContentXml {

        @XmlAnyElement
        List<Element> elements = new ArrayList<>();
    }
}
