package no.individuellplan.integration.format.referral;

import static no.individuellplan.integration.format.xml.XmlText.orEmpty;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.field.Fields;
import no.individuellplan.integration.format.msghead.Part;
import no.individuellplan.integration.format.xml.Binding;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.Namespaces;
import org.w3c.dom.Element;

/** Reads the documents of a message that are Henvisning 2.0. */
public final class ReferralReader {
    private static final String ROOT = "Henvisning";
    private static final Binding<ReferralXml> BINDING =
            new Binding<>(ReferralXml.class, new QName(Namespaces.REFERRAL, ROOT));

    private ReferralReader() {}

    public static boolean reads(Part part) {
        return part.holds(Namespaces.REFERRAL, ROOT);
    }

    public static ReferralContent read(ReferralType type, Part part) throws XMLStreamException {
        Element payload = part.content().orElseThrow();
        ReferralXml xml = BINDING.read(payload);
        return new ReferralContent(
                type,
                CodeXml.read(xml.status),
                xml.service == null ? Code.NONE : CodeXml.read(xml.service.priority),
                Optional.ofNullable(xml.plan).map(ReferralReader::plan),
                responsible(xml),
                Fields.under(payload));
    }

    private static StatedPlan plan(ReferralXml.PlanXml xml) {
        return new StatedPlan(
                Optional.ofNullable(xml.exists), Optional.ofNullable(xml.coordinatorAppointed), orEmpty(xml.remark));
    }

    private static List<String> responsible(ReferralXml xml) {
        return xml.responsibilities.stream()
                .map(one -> one.person)
                .filter(Objects::nonNull)
                .map(ReferralXml.ResponsibleXml::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
