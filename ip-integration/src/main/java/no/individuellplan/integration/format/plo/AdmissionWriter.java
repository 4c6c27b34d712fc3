package no.individuellplan.integration.format.plo;

import static no.individuellplan.integration.format.xml.XmlText.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import no.individuellplan.integration.format.code.CodeList;
import no.individuellplan.integration.format.dialog.ResponsiblePerson;
import no.individuellplan.integration.format.msghead.Identifier;
import no.individuellplan.integration.format.plo.Admission.CurrentService;
import no.individuellplan.integration.format.xml.Binding;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.PloNamespaces;
import no.individuellplan.integration.format.xml.ValueXml;
import org.w3c.dom.Element;

/** Writes an Innleggelsesrapport 1.6 (HIS 80704): services one has, and texts. Always a new one. */
public final class AdmissionWriter {
    private static final Binding<AdmissionXml> BINDING = new Binding<>(
            AdmissionXml.class, new QName(PloNamespaces.of("Innleggelsesrapport"), "Innleggelsesrapport"));

    private AdmissionWriter() {}

    public static Element write(Admission admission) {
        AdmissionXml xml = new AdmissionXml();
        xml.shipment = new PloXml.ShipmentXml();
        xml.shipment.status = CodeXml.cs(CodeList.SHIPMENT.plain("N"));
        xml.responsible = responsible(admission).orElse(null);
        xml.services =
                admission.services().stream().map(AdmissionWriter::service).toList();
        xml.others = admission.notes().isEmpty() ? null : others(admission.notes());
        return BINDING.element(xml);
    }

    private static Optional<AdmissionXml.ResponsibleXml> responsible(Admission admission) {
        ResponsiblePerson who = admission.responsible();
        return who.hprNumber().map(number -> {
            AdmissionXml.ResponsibleXml xml = new AdmissionXml.ResponsibleXml();
            xml.person = new AdmissionXml.ProfessionalXml();
            xml.person.role = CodeXml.cv(who.role());
            xml.person.familyName = legal(who.familyName());
            xml.person.givenName = legal(who.givenName());
            xml.person.id = id(Identifier.hpr(number));
            xml.person.phone = who.phone().map(AdmissionWriter::phone).orElse(null);
            xml.approved = admission.approved().toString();
            return xml;
        });
    }

    private static AdmissionXml.IdXml id(Identifier identifier) {
        AdmissionXml.IdXml xml = new AdmissionXml.IdXml();
        xml.id = legal(identifier.id());
        xml.type = CodeXml.cv(identifier.type());
        return xml;
    }

    private static AdmissionXml.PhoneXml phone(String number) {
        AdmissionXml.PhoneXml xml = new AdmissionXml.PhoneXml();
        xml.address = ValueXml.of("tel:" + legal(number).replace(" ", ""));
        return xml;
    }

    private static AdmissionXml.ServiceXml service(CurrentService service) {
        AdmissionXml.ServiceXml xml = new AdmissionXml.ServiceXml();
        xml.name = legal(service.name());
        xml.by = service.by().map(text -> legal(text)).orElse(null);
        xml.about = service.about().map(text -> legal(text)).orElse(null);
        xml.since = service.since().map(LocalDate::toString).orElse(null);
        return xml;
    }

    private static AdmissionXml.OthersXml others(List<String> notes) {
        AdmissionXml.OthersXml xml = new AdmissionXml.OthersXml();
        xml.reports = new AdmissionXml.ReportsXml();
        xml.reports.notes = notes.stream().map(AdmissionWriter::note).toList();
        return xml;
    }

    private static AdmissionXml.NoteXml note(String text) {
        AdmissionXml.NoteXml xml = new AdmissionXml.NoteXml();
        xml.text = legal(text);
        return xml;
    }
}
