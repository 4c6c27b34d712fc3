package no.individuellplan.integration.format.apprec;

import java.io.ByteArrayOutputStream;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.code.CodeList;
import no.individuellplan.integration.format.msghead.Address;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.Namespaces;
import no.individuellplan.integration.format.xml.XmlText;

/** Writes a receipt, in the version it says, as UTF-8. */
public final class AppRecWriter {

    private final String softwareName;
    private final String softwareVersion;

    /** Name and version of the program, for those who look for a fault at the other end. */
    public AppRecWriter(String softwareName, String softwareVersion) {
        this.softwareName = softwareName;
        this.softwareVersion = softwareVersion;
    }

    public byte[] write(AppRec appRec) {
        AppRecXml xml = xml(appRec);
        return switch (appRec.version()) {
            case V1_1 -> AppRecReader.BINDING.bytes(xml);
            case V1_0 -> olderBytes(xml);
        };
    }

    private static byte[] olderBytes(AppRecXml xml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AppRecReader.BINDING.write(xml, new OlderNamespace(Namespaces.APPREC_1_1, Namespaces.APPREC_1_0, out));
        return out.toByteArray();
    }

    private AppRecXml xml(AppRec appRec) {
        AppRecXml xml = new AppRecXml();
        xml.type = CodeXml.cs(CodeList.MESSAGE_TYPE.plain("APPREC"));
        xml.version = appRec.version().migVersion();
        xml.softwareName = softwareName;
        xml.softwareVersion = softwareVersion;
        xml.generated = appRec.generated();
        xml.id = appRec.id();
        xml.sender = end(appRec.senderRole(), appRec.sender());
        xml.receiver = end(appRec.receiverRole(), appRec.receiver());
        xml.status = CodeXml.cs(appRec.status());
        xml.errors = appRec.errors().stream().map(CodeXml::cv).toList();
        xml.original = original(appRec.original());
        return xml;
    }

    private static AppRecXml.EndXml end(Code role, Address address) {
        AppRecXml.EndXml xml = new AppRecXml.EndXml();
        xml.role = role.isPresent() ? CodeXml.cs(role) : null;
        xml.party = HcpMapping.write(address);
        return xml;
    }

    private static AppRecXml.OriginalXml original(Reference reference) {
        AppRecXml.OriginalXml xml = new AppRecXml.OriginalXml();
        xml.type = CodeXml.cs(reference.type());
        xml.issued = reference.issued();
        xml.id = XmlText.legal(reference.messageId());
        return xml;
    }
}
