package no.individuellplan.integration.format.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;

/** Data types TS and URL: one attribute V. */
@XmlAccessorType(XmlAccessType.NONE)
public class ValueXml {

    @XmlAttribute(name = "V")
    private String value;

    public static ValueXml of(String value) {
        ValueXml xml = new ValueXml();
        xml.value = value;
        return xml;
    }

    /** The value, empty when element or attribute is missing. */
    public static String read(ValueXml xml) {
        return xml == null ? "" : XmlText.orEmpty(xml.value);
    }
}
