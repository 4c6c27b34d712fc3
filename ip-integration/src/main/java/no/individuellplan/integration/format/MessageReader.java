package no.individuellplan.integration.format;

import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import no.individuellplan.integration.format.apprec.AppRec;
import no.individuellplan.integration.format.apprec.AppRecReader;
import no.individuellplan.integration.format.code.ErrorCode;
import no.individuellplan.integration.format.code.Fault;
import no.individuellplan.integration.format.msghead.Head;
import no.individuellplan.integration.format.msghead.MsgHeadReader;
import no.individuellplan.integration.format.msghead.Original;
import no.individuellplan.integration.format.msghead.Part;
import no.individuellplan.integration.format.schema.MessageSchema;
import no.individuellplan.integration.format.signature.PersonalSignature;
import no.individuellplan.integration.format.signature.SignatureTrust;
import no.individuellplan.integration.format.signature.SignatureVerdict;
import no.individuellplan.integration.format.xml.Limits;
import no.individuellplan.integration.format.xml.MessageStream;
import no.individuellplan.integration.format.xml.Times;

/**
 * Reads any bytes that arrive as a message and says what they are. Never throws for what they contain. The order of the
 * checks is fixed: readable (T01), not too much (T99), signed as it says (S01, S02, S03), a kind and version we take (T10), valid (T02), and then all of
 * message id (E10), patient (E36) and attachments (X99), so that the sender hears of every fault at once. Safe for use by
 * many threads.
 */
public final class MessageReader {

    private final MessageSchema schema;
    private final Limits limits;
    private final PersonalSignature signatures;

    /** Without authorities to ask about those who sign. */
    public MessageReader(MessageSchema schema, Limits limits) {
        this(schema, limits, SignatureTrust.none());
    }

    public MessageReader(MessageSchema schema, Limits limits, SignatureTrust trust) {
        this.schema = schema;
        this.limits = limits;
        this.signatures = new PersonalSignature(trust);
    }

    /** Whether messages are validated against the official schemas, and not only by structure. */
    public boolean validates() {
        return schema.isPresent();
    }

    public Received read(byte[] message) {
        try {
            MessageStream stream = MessageStream.open(message, limits);
            if (stream.toElement() != XMLStreamConstants.START_ELEMENT) {
                return unreadable(Optional.empty());
            }
            QName root = stream.getName();
            if (AppRecReader.ROOT.equals(root)) {
                return receipt(message, stream);
            }
            if (MsgHeadReader.ROOT.equals(root)) {
                return message(message, new MsgHeadReader(stream));
            }
            return Received.Refused.of(
                    ErrorCode.T10, "Verken hodemelding 1.2 eller applikasjonskvittering", Optional.empty());
        } catch (XMLStreamException e) {
            return broken(message, e, Optional.empty());
        }
    }

    private Received receipt(byte[] message, MessageStream stream) throws XMLStreamException {
        Optional<AppRec> appRec = AppRecReader.read(stream);
        while (stream.getEventType() != XMLStreamConstants.END_DOCUMENT) {
            stream.next();
        }
        if (appRec.isEmpty() || !schema.faults(message).isEmpty()) {
            return Received.Refused.of(ErrorCode.T02, "Kvitteringen er ikke gyldig", Optional.empty());
        }
        return new Received.Receipt(appRec.get());
    }

    private Received message(byte[] message, MsgHeadReader reader) {
        Optional<Original> original = Optional.empty();
        try {
            Optional<Head> head = reader.head();
            original = head.flatMap(Head::original);
            List<Part> parts = reader.parts();
            if (message.length > limits.bytes()) {
                return tooLarge(original);
            }
            Optional<SignatureVerdict> signature =
                    reader.signed() ? head.flatMap(found -> signature(message, found)) : Optional.empty();
            return head.map(found -> checked(message, new MessageCheck(found, parts, signature)))
                    .orElse(Received.Refused.of(ErrorCode.T02, "Meldingen mangler MsgInfo", Optional.empty()));
        } catch (XMLStreamException e) {
            return broken(message, e, original);
        }
    }

    /** Nothing without GenDate, and then the message is refused for that. */
    private Optional<SignatureVerdict> signature(byte[] message, Head head) {
        return Times.dateTime(head.generated()).map(made -> signatures.check(message, made.toInstant()));
    }

    private Received checked(byte[] message, MessageCheck check) {
        return check.wronglySigned()
                .or(check::unsupported)
                .or(() -> invalid(schema.faults(message), check.original()))
                .orElseGet(check::received);
    }

    private static Optional<Received> invalid(List<String> faults, Optional<Original> original) {
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new Received.Refused(
                        faults.stream()
                                .map(text -> new Fault(ErrorCode.T02, text))
                                .toList(),
                        original));
    }

    private Received broken(byte[] message, XMLStreamException reason, Optional<Original> original) {
        if (message.length > limits.bytes()) {
            return tooLarge(original);
        }
        return reason instanceof MessageStream.TooMuchException tooMuch
                ? Received.Refused.of(ErrorCode.T99, tooMuch.getMessage(), original)
                : unreadable(original);
    }

    private Received tooLarge(Optional<Original> original) {
        String text = "Meldingen er større enn " + limits.bytes() / (1024 * 1024) + " MB";
        return Received.Refused.of(ErrorCode.T99, text, original);
    }

    private static Received unreadable(Optional<Original> original) {
        return Received.Refused.of(ErrorCode.T01, "Meldingen er ikke lesbar XML", original);
    }
}
