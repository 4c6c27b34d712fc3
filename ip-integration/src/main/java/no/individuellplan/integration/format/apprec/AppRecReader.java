package no.individuellplan.integration.format.apprec;

import static no.individuellplan.integration.format.xml.XmlText.orEmpty;

import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import no.individuellplan.integration.format.msghead.ReceiptVersion;
import no.individuellplan.integration.format.xml.Binding;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.MessageStream;
import no.individuellplan.integration.format.xml.Namespaces;

/** Reads a receipt of either version; the namespace decides which it is. */
public final class AppRecReader {

    /** As {@link MessageStream} gives it for both versions. */
    public static final QName ROOT = new QName(Namespaces.APPREC_1_1, "AppRec");

    static final Binding<AppRecXml> BINDING = new Binding<>(AppRecXml.class, ROOT);

    private AppRecReader() {}

    /** The receipt the stream stands at, or nothing when it lacks what makes it one: ends, status, whom it answers. */
    public static Optional<AppRec> read(MessageStream stream) throws XMLStreamException {
        ReceiptVersion version =
                stream.namespacesMet().contains(Namespaces.APPREC_1_0) ? ReceiptVersion.V1_0 : ReceiptVersion.V1_1;
        AppRecXml xml = BINDING.read(stream);
        boolean whole = hasParty(xml.sender)
                && hasParty(xml.receiver)
                && CodeXml.read(xml.status).isPresent()
                && xml.original != null
                && !orEmpty(xml.original.id).isEmpty();
        return whole ? Optional.of(appRec(version, xml)) : Optional.empty();
    }

    private static boolean hasParty(AppRecXml.EndXml end) {
        return end != null && end.party != null;
    }

    private static AppRec appRec(ReceiptVersion version, AppRecXml xml) {
        return new AppRec(
                version,
                orEmpty(xml.id),
                orEmpty(xml.generated),
                CodeXml.read(xml.sender.role),
                HcpMapping.read(xml.sender.party),
                CodeXml.read(xml.receiver.role),
                HcpMapping.read(xml.receiver.party),
                CodeXml.read(xml.status),
                xml.errors.stream().map(CodeXml::read).toList(),
                new Reference(CodeXml.read(xml.original.type), orEmpty(xml.original.issued), orEmpty(xml.original.id)));
    }
}
