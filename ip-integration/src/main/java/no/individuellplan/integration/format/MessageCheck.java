package no.individuellplan.integration.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import no.individuellplan.integration.format.code.ErrorCode;
import no.individuellplan.integration.format.dialog.DialogContent;
import no.individuellplan.integration.format.dialog.DialogReader;
import no.individuellplan.integration.format.dialog.DialogType;
import no.individuellplan.integration.format.msghead.Head;
import no.individuellplan.integration.format.msghead.Original;
import no.individuellplan.integration.format.msghead.Part;
import no.individuellplan.integration.format.plo.PloContent;
import no.individuellplan.integration.format.plo.PloReader;
import no.individuellplan.integration.format.plo.PloType;
import no.individuellplan.integration.format.referral.ReferralContent;
import no.individuellplan.integration.format.referral.ReferralReader;
import no.individuellplan.integration.format.referral.ReferralType;
import no.individuellplan.integration.format.signature.SignatureVerdict;

/** One well-formed message on its way to being taken in or refused. */
final class MessageCheck {

    private static final String OTHER_CONTENT = "Innholdet er ikke det meldingstypen sier";

    private final Head head;
    private final List<Part> parts;
    private final Optional<SignatureVerdict> signature;
    private final Optional<Original> original;

    MessageCheck(Head head, List<Part> parts, Optional<SignatureVerdict> signature) {
        this.head = head;
        this.parts = parts;
        this.signature = signature;
        this.original = head.original(mainNamespace());
    }

    /** Whether this document is what the message is about, and no attachment. */
    static boolean isPayload(Part part) {
        return DialogReader.reads(part) || PloReader.reads(part) || ReferralReader.reads(part);
    }

    Optional<Original> original() {
        return original;
    }

    /** The answer to a personal signature with a fault. */
    Optional<Received> wronglySigned() {
        return signature.flatMap(SignatureVerdict::fault).map(fault -> new Received.Refused(List.of(fault), original));
    }

    /** The answer to a kind or version we do not take; nothing when we take it, or when it has no content to judge by. */
    Optional<Received> unsupported() {
        return whyUnsupported().map(why -> original.<Received>map(known -> new Received.Unsupported(known, why))
                .orElseGet(() -> Received.Refused.of(ErrorCode.T10, why, original)));
    }

    private Optional<String> whyUnsupported() {
        if (!head.version().isEmpty() && !head.version().equals(Head.VERSION)) {
            return Optional.of("Hodemelding i annen versjon enn 1.2");
        }
        String type = head.type().value();
        if (head.type().isPresent()
                && DialogType.of(type).isEmpty()
                && PloType.of(type).isEmpty()
                && ReferralType.of(type).isEmpty()) {
            return Optional.of("Meldingstypen tas ikke imot her");
        }
        boolean otherContent = !mainNamespace().isEmpty() && parts.stream().noneMatch(MessageCheck::isPayload);
        return otherContent
                ? Optional.of("Innholdet er ikke dialogmelding 1.0 eller 1.1, pleie- og omsorgsmelding 1.5 eller 1.6,"
                        + " eller henvisning 2.0")
                : Optional.empty();
    }

    /** The end of the checks: taken in, or refused with all that is wrong. */
    Received received() {
        String type = head.type().value();
        try {
            if (PloType.of(type).isPresent()) {
                return plo(PloType.of(type).get());
            }
            return ReferralType.of(type).isPresent()
                    ? referral(ReferralType.of(type).get())
                    : dialog();
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
        Optional<String> missing = parts.stream().noneMatch(DialogReader::reads)
                ? Optional.of("Meldingen mangler Dialogmelding")
                : DialogReader.missing(content);
        return received(
                missing,
                new Intake.Kind(false, content.isEmpty()),
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
        return received(
                said.isPresent() ? Optional.empty() : Optional.of(OTHER_CONTENT),
                Intake.Kind.ORDINARY,
                taken -> new Received.Plo(taken.envelope(), said.orElseThrow(), taken.attachments(), taken.warnings()));
    }

    private Received referral(ReferralType type) throws XMLStreamException {
        Optional<Part> part = parts.stream().filter(ReferralReader::reads).findFirst();
        if (part.isEmpty()) {
            return Received.Refused.of(ErrorCode.T02, OTHER_CONTENT, original);
        }
        ReferralContent content = ReferralReader.read(type, part.get());
        return received(
                Optional.empty(),
                new Intake.Kind(content.isEmergency(), false),
                taken -> new Received.Referral(taken.envelope(), content, taken.attachments(), taken.warnings()));
    }

    private Received received(Optional<String> missing, Intake.Kind kind, Function<Intake.Taken, Received> content) {
        Optional<String> wrong = StructureCheck.missing(head).or(() -> missing);
        return wrong.<Received>map(text -> Received.Refused.of(ErrorCode.T02, text, original))
                .orElseGet(() -> new Intake(head, parts, signature, original.orElseThrow()).take(kind, content));
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
