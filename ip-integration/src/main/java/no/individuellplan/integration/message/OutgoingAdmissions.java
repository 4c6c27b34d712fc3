package no.individuellplan.integration.message;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.message.MessageFormat.AdmissionReport;
import no.individuellplan.core.message.MessageFormat.ServiceNow;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.msghead.Conversation;
import no.individuellplan.integration.format.msghead.Head;
import no.individuellplan.integration.format.msghead.MsgHeadWriter;
import no.individuellplan.integration.format.msghead.Part;
import no.individuellplan.integration.format.plo.Admission;
import no.individuellplan.integration.format.plo.AdmissionWriter;
import no.individuellplan.integration.format.plo.PloType;
import no.individuellplan.integration.format.xml.Times;

/**
 * What the core wants a hospital told about one who has been admitted, as an Innleggelsesrapport 1.6 in Hodemelding 1.2, UTF-8.
 * It says which message it answers.
 */
final class OutgoingAdmissions {
    private OutgoingAdmissions() {}

    static byte[] write(AdmissionReport report) {
        OffsetDateTime now = report.genDate().atZone(Times.OSLO).toOffsetDateTime();
        Admission admission = new Admission(
                OutgoingDialogs.responsible(
                        report.coordinator(),
                        report.authorGivenName(),
                        report.authorFamilyName(),
                        report.authorHpr(),
                        report.authorPhone()),
                now.toLocalDate(),
                report.services().stream().map(OutgoingAdmissions::service).toList(),
                report.notes());
        Head head = new Head(
                PloType.INNLEGGELSESRAPPORT.code(),
                Head.VERSION,
                Times.text(now),
                report.msgId().toString(),
                Code.NONE,
                Optional.ofNullable(report.parent())
                        .map(parent -> new Conversation(
                                parent.toString(), report.conversation().toString())),
                Optional.of(OutgoingDialogs.address(report.sender())),
                Optional.of(OutgoingDialogs.address(report.receiver())),
                List.of(),
                Optional.of(OutgoingDialogs.patient(report.patient())));
        return MsgHeadWriter.write(
                head, List.of(new Part("XML", "", "", "", Optional.of(AdmissionWriter.write(admission)))));
    }

    private static Admission.CurrentService service(ServiceNow service) {
        return new Admission.CurrentService(
                service.name(),
                Optional.ofNullable(service.by()),
                Optional.ofNullable(service.about()),
                Optional.ofNullable(service.since()));
    }
}
