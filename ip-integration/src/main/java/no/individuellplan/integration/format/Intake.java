package no.individuellplan.integration.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.individuellplan.core.message.Attachment;
import no.individuellplan.integration.format.code.ErrorCode;
import no.individuellplan.integration.format.code.Fault;
import no.individuellplan.integration.format.msghead.Envelope;
import no.individuellplan.integration.format.msghead.Head;
import no.individuellplan.integration.format.msghead.MessageIds;
import no.individuellplan.integration.format.msghead.Original;
import no.individuellplan.integration.format.msghead.Part;
import no.individuellplan.integration.format.msghead.Patient;
import no.individuellplan.integration.format.msghead.PatientIdentity;
import no.individuellplan.integration.format.signature.SignatureVerdict;
import no.individuellplan.integration.format.xml.Times;

/**
 * What every kind of message must have to be taken in: message id (E10), a patient (E36) and attachments that can be shown
 * (X99); and what the one who looks after messages should be told all the same.
 */
record Intake(Head head, List<Part> parts, Optional<SignatureVerdict> signature, Original original) {

    /** What is the same in all kinds of message. */
    record Taken(Envelope envelope, List<Attachment> attachments, List<Warning> warnings) {}

    /** What a kind of message says of itself. */
    record Kind(boolean patientMayBeUnknown, boolean empty) {
        static final Kind ORDINARY = new Kind(false, false);
    }

    Received take(Kind kind, Function<Taken, Received> content) {
        Optional<UUID> id = MessageIds.uuid(head.messageId());
        AttachmentReader attachments = new AttachmentReader(parts);
        List<Fault> faults = new ArrayList<>();
        if (id.isEmpty()) {
            faults.add(new Fault(ErrorCode.E10, "MsgId er ikke en UUID"));
        }
        unknownPatient()
                .filter(text -> !kind.patientMayBeUnknown())
                .ifPresent(text -> faults.add(new Fault(ErrorCode.E36, text)));
        faults.addAll(attachments.faults());
        if (!faults.isEmpty()) {
            return new Received.Refused(faults, Optional.of(original));
        }
        Patient patient = head.patient().orElse(Patient.UNKNOWN);
        return content.apply(new Taken(
                new Envelope(
                        original,
                        id.orElseThrow(),
                        Times.dateTime(head.generated()).orElseThrow(),
                        head.conversation(),
                        patient,
                        head.processingStatus()),
                attachments.read(),
                warnings(patient, kind)));
    }

    private Optional<String> unknownPatient() {
        return head.patient().map(PatientIdentity::missing).orElse(Optional.of("Pasient mangler"));
    }

    private List<Warning> warnings(Patient patient, Kind kind) {
        List<Warning> warnings = new ArrayList<>();
        when(!original.sender().isNamed(), Warning.SENDER_NOT_NAMED, warnings);
        when(!original.receiver().isNamed(), Warning.RECEIVER_NOT_NAMED, warnings);
        when(unknownPatient().isPresent(), Warning.PATIENT_NOT_IDENTIFIED, warnings);
        when(PatientIdentity.hasWrongNumber(patient), Warning.PERSONAL_NUMBER_WRONG, warnings);
        when(List.of("T", "D").contains(head.processingStatus().value()), Warning.NOT_PRODUCTION, warnings);
        when(is(SignatureVerdict.VALID), Warning.SIGNED, warnings);
        when(is(SignatureVerdict.NOT_CHECKED), Warning.SIGNATURE_NOT_CHECKED, warnings);
        when(kind.empty(), Warning.EMPTY, warnings);
        when(parts.stream().anyMatch(AttachmentReader::isReferenceOnly), Warning.REFERENCE_ONLY, warnings);
        return warnings;
    }

    private boolean is(SignatureVerdict verdict) {
        return signature.filter(verdict::equals).isPresent();
    }

    private static void when(boolean holds, Warning warning, List<Warning> warnings) {
        if (holds) {
            warnings.add(warning);
        }
    }
}
