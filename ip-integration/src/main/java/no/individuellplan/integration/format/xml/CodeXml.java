package no.individuellplan.integration.format.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import no.individuellplan.integration.format.code.Code;

/** Data types CS and CV. CS is a CV with two of its attributes. */
@XmlAccessorType(XmlAccessType.NONE)
public class CodeXml {

    @XmlAttribute(name = "V")
    private String value;

    @XmlAttribute(name = "S")
    private String system;

    @XmlAttribute(name = "DN")
    private String name;

    @XmlAttribute(name = "OT")
    private String text;

    /** The code, {@link Code#NONE} for an element that is not there. */
    public static Code read(CodeXml xml) {
        return xml == null ? Code.NONE : new Code(xml.value, xml.system, xml.name, xml.text);
    }

    /** The element with all four attributes that have a value; V always. */
    public static CodeXml cv(Code code) {
        CodeXml xml = cs(code);
        xml.system = orNull(code.system());
        xml.text = orNull(code.text());
        return xml;
    }

    /** The element with V and DN only. */
    public static CodeXml cs(Code code) {
        CodeXml xml = new CodeXml();
        xml.value = code.value();
        xml.name = orNull(code.name());
        return xml;
    }

    private static String orNull(String part) {
        return part.isEmpty() ? null : XmlText.legal(part);
    }
}
