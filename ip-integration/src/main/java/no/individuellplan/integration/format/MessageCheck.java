package no.individuellplan.integration.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import no.individuellplan.integration.format.code.ErrorCode;
import no.individuellplan.integration.format.code.Fault;
import no.individuellplan.integration.format.dialog.DialogContent;
import no.individuellplan.integration.format.dialog.DialogReader;
import no.individuellplan.integration.format.dialog.DialogType;
import no.individuellplan.integration.format.msghead.Envelope;
import no.individuellplan.integration.format.msghead.Head;
import no.individuellplan.integration.format.msghead.MessageIds;
import no.individuellplan.integration.format.msghead.Original;
import no.individuellplan.integration.format.msghead.Part;
import no.individuellplan.integration.format.msghead.Patient;
import no.individuellplan.integration.format.msghead.PatientIdentity;
import no.individuellplan.integration.format.plo.PloContent;
import no.individuellplan.integration.format.plo.PloReader;
import no.individuellplan.integration.format.plo.PloType;
import no.individuellplan.integration.format.xml.Times;

/** One well-formed message on its way to being taken in or refused. */
final class MessageCheck {

    static final String HEAD_VERSION = "v1.2 2006-05-24";

    private final Head head;
    private final List<Part> parts;
    private final boolean signed;
    private final Optional<Original> original;

    MessageCheck(Head head, List<Part> parts, boolean signed) {
        this.head = head;
        this.parts = parts;
        this.signed = signed;
        this.original = head.original(mainNamespace());
    }

    /** Whether this document is what the message is about, and no attachment. */
    static boolean isPayload(Part part) {
        return DialogReader.reads(part) || PloReader.reads(part);
    }

    Optional<Original> original() {
        return original;
    }

    /** The answer to a kind or version we do not take; nothing when we take it, or when it has no content to judge by. */
    Optional<Received> unsupported() {
        return whyUnsupported().map(why -> original.<Received>map(known -> new Received.Unsupported(known, why))
                .orElseGet(() -> Received.Refused.of(ErrorCode.T10, why, original)));
    }

    private Optional<String> whyUnsupported() {
        if (!head.version().isEmpty() && !head.version().equals(HEAD_VERSION)) {
            return Optional.of("Hodemelding i annen versjon enn 1.2");
        }
        String type = head.type().value();
        if (head.type().isPresent()
                && DialogType.of(type).isEmpty()
                && PloType.of(type).isEmpty()) {
            return Optional.of("Meldingstypen tas ikke imot her");
        }
        boolean otherContent = !mainNamespace().isEmpty() && parts.stream().noneMatch(MessageCheck::isPayload);
        return otherContent
                ? Optional.of(
                        "Innholdet er ikke dialogmelding 1.0 eller 1.1, eller pleie- og omsorgsmelding 1.5 eller 1.6")
                : Optional.empty();
    }

    /** The end of the checks: taken in, or refused with all that is wrong. */
    Received received() {
        try {
            Optional<PloType> plo = PloType.of(head.type().value());
            return plo.isPresent() ? plo(plo.get()) : dialog();
        } catch (XMLStreamException unreadable) {
            return Received.Refused.of(ErrorCode.T02, "Innholdet er ikke gyldig", original);
        }
    }

    private Received dialog() throws XMLStreamException {
        DialogContent content = new DialogContent(List.of(), List.of());
        for (Part part : parts.stream().filter(DialogReader::reads).toList()) {
            content = content.and(DialogReader.read(part));
        }
        DialogContent said = content;
        return received(
                structure(content),
                content.isEmpty(),
                taken -> new Received.Dialog(
                        DialogType.of(head.type().value()).orElseThrow(),
                        taken.envelope(),
                        said,
                        taken.attachments(),
                        taken.warnings()));
    }

    private Received plo(PloType type) throws XMLStreamException {
        Optional<PloContent> content = Optional.empty();
        for (Part part : parts.stream().filter(PloReader::reads).toList()) {
            content = content.isPresent() ? content : PloReader.read(type, part);
        }
        Optional<PloContent> said = content;
        Optional<String> missing = StructureCheck.missing(head)
                .or(() -> said.isEmpty() ? Optional.of("Innholdet er ikke det meldingstypen sier") : Optional.empty());
        return received(
                missing.map(text -> new Fault(ErrorCode.T02, text)),
                false,
                taken -> new Received.Plo(taken.envelope(), said.orElseThrow(), taken.attachments(), taken.warnings()));
    }

    private Optional<Fault> structure(DialogContent content) {
        return StructureCheck.missing(head)
                .or(() -> parts.stream().noneMatch(DialogReader::reads)
                        ? Optional.of("Meldingen mangler Dialogmelding")
                        : DialogReader.missing(content))
                .map(text -> new Fault(ErrorCode.T02, text));
    }

    private record Taken(Envelope envelope, List<Attachment> attachments, List<Warning> warnings) {}

    private Received received(Optional<Fault> structure, boolean empty, Function<Taken, Received> content) {
        if (structure.isPresent() || original.isEmpty()) {
            return new Received.Refused(structure.stream().toList(), original);
        }
        Optional<UUID> id = MessageIds.uuid(head.messageId());
        AttachmentReader attachments = new AttachmentReader(parts);
        List<Fault> faults = new ArrayList<>();
        if (id.isEmpty()) {
            faults.add(new Fault(ErrorCode.E10, "MsgId er ikke en UUID"));
        }
        head.patient()
                .map(PatientIdentity::missing)
                .orElse(Optional.of("Pasient mangler"))
                .ifPresent(text -> faults.add(new Fault(ErrorCode.E36, text)));
        faults.addAll(attachments.faults());
        if (!faults.isEmpty()) {
            return new Received.Refused(faults, original);
        }
        Original known = original.get();
        Patient patient = head.patient().orElseThrow();
        return content.apply(new Taken(
                new Envelope(
                        known,
                        id.orElseThrow(),
                        Times.dateTime(head.generated()).orElseThrow(),
                        head.conversation(),
                        patient,
                        head.processingStatus()),
                attachments.read(),
                warnings(known, patient, empty)));
    }

    private List<Warning> warnings(Original known, Patient patient, boolean empty) {
        List<Warning> warnings = new ArrayList<>();
        when(!known.sender().isNamed(), Warning.SENDER_NOT_NAMED, warnings);
        when(!known.receiver().isNamed(), Warning.RECEIVER_NOT_NAMED, warnings);
        when(PatientIdentity.hasWrongNumber(patient), Warning.PERSONAL_NUMBER_WRONG, warnings);
        when(List.of("T", "D").contains(head.processingStatus().value()), Warning.NOT_PRODUCTION, warnings);
        when(signed, Warning.SIGNATURE_NOT_CHECKED, warnings);
        when(empty, Warning.EMPTY, warnings);
        when(parts.stream().anyMatch(AttachmentReader::isReferenceOnly), Warning.REFERENCE_ONLY, warnings);
        return warnings;
    }

    private static void when(boolean holds, Warning warning, List<Warning> warnings) {
        if (holds) {
            warnings.add(warning);
        }
    }

    /** The namespace of the first content that is no attachment. */
    private String mainNamespace() {
        return parts.stream()
                .filter(part -> !AttachmentReader.reads(part))
                .map(Part::namespace)
                .filter(namespace -> !namespace.isEmpty())
                .findFirst()
                .orElse("");
    }
}
