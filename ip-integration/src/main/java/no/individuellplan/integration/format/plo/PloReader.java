package no.individuellplan.integration.format.plo;

import static no.individuellplan.integration.format.xml.XmlText.orEmpty;

import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.field.Fields;
import no.individuellplan.integration.format.msghead.Part;
import no.individuellplan.integration.format.xml.Binding;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.PloNamespaces;
import no.individuellplan.integration.format.xml.ValueXml;
import org.w3c.dom.Element;

/** Reads the documents of a message that are pleie- og omsorgsmeldinger, of either version. */
public final class PloReader {
    private static final Binding<PloXml> BINDING =
            new Binding<>(PloXml.class, new QName(PloNamespaces.COMPONENT, "ignored"));

    private PloReader() {}

    public static boolean reads(Part part) {
        return PloType.any(part);
    }

    /**
     * @param type as the head says; empty for another content than that
     * @return nothing when what kind of shipment it is is not said, or is none we know
     */
    public static Optional<PloContent> read(PloType type, Part part) throws XMLStreamException {
        if (!type.isIn(part)) {
            return Optional.empty();
        }
        Element payload = part.content().orElseThrow();
        PloXml xml = BINDING.read(payload);
        return shipment(xml)
                .map(shipment -> new PloContent(
                        type,
                        shipment,
                        xml.content == null ? Code.NONE : CodeXml.read(xml.content.kind),
                        xml.events().map(PloReader::event).toList(),
                        xml.needs.stream().map(PloReader::need).toList(),
                        xml.responsibilities.stream().flatMap(PloReader::name).toList(),
                        Fields.under(payload)));
    }

    private static Optional<Shipment> shipment(PloXml xml) {
        return xml.shipment == null
                ? Optional.empty()
                : Shipment.of(CodeXml.read(xml.shipment.status).value());
    }

    private static Event event(PloXml.EventXml xml) {
        return new Event(CodeXml.read(xml.what), ValueXml.read(xml.when), xml.estimated, orEmpty(xml.description));
    }

    private static ServiceNeed need(PloXml.NeedXml xml) {
        return new ServiceNeed(CodeXml.read(xml.kind), orEmpty(xml.name), orEmpty(xml.description));
    }

    private static Stream<String> name(PloXml.ResponsibilityXml xml) {
        return Stream.ofNullable(xml.person)
                .map(person -> (orEmpty(person.givenName) + " " + orEmpty(person.familyName)).strip())
                .filter(name -> !name.isEmpty());
    }
}
