package no.individuellplan.integration.message;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.message.Deviation;
import no.individuellplan.core.message.MessageFormat.DeviationReport;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.code.CodeList;
import no.individuellplan.integration.format.dialog.DialogType;
import no.individuellplan.integration.format.dialog.Note;
import no.individuellplan.integration.format.dialog.NoteWriter;
import no.individuellplan.integration.format.msghead.Conversation;
import no.individuellplan.integration.format.msghead.Head;
import no.individuellplan.integration.format.msghead.MsgHeadWriter;
import no.individuellplan.integration.format.msghead.Part;
import no.individuellplan.integration.format.xml.Times;

/** That something is wrong with a received message, as Dialogmelding 1.0 in Hodemelding 1.2 (HIS 1151). It says which. */
final class OutgoingDeviations {
    private OutgoingDeviations() {}

    static byte[] write(DeviationReport report) {
        OffsetDateTime now = report.genDate().atZone(Times.OSLO).toOffsetDateTime();
        Head head = new Head(
                DialogType.DIALOG_AVVIK.code(),
                Head.VERSION,
                Times.text(now),
                report.msgId().toString(),
                Code.NONE,
                Optional.of(new Conversation(
                        report.parent().toString(), report.conversation().toString())),
                Optional.of(OutgoingDialogs.address(report.sender())),
                Optional.of(OutgoingDialogs.address(report.receiver())),
                List.of(),
                Optional.of(OutgoingDialogs.patient(report.patient())));
        Note note = new Note(
                CodeList.DEVIATION.code(code(report.deviation())),
                "",
                report.text(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(OutgoingDialogs.responsible(
                                report.coordinator(),
                                report.authorGivenName(),
                                report.authorFamilyName(),
                                report.authorHpr(),
                                report.authorPhone())
                        .asRole()));
        return MsgHeadWriter.write(
                head, List.of(new Part("XML", "", "", "", Optional.of(NoteWriter.writeOlder(note)))));
    }

    private static String code(Deviation deviation) {
        return switch (deviation) {
            case WRONG_ADDRESSEE -> "1";
            case INCOMPLETE -> "2";
            case OTHER -> "9";
        };
    }
}
