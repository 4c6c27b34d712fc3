package no.individuellplan.integration.transport.amqp;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.NoteTransportFault;
import no.individuellplan.core.message.NoteTransportFault.Wire;
import no.individuellplan.integration.transport.WireFault;
import org.apache.qpid.protonj2.client.Message;
import org.apache.qpid.protonj2.client.exceptions.ClientException;

/**
 * Tells the other side what was refused of theirs, and takes in what they refused of ours. The words are those of the
 * condition alone: nobody's text is in a report.
 */
@ApplicationScoped
class FaultReports {
    private static final String SUBJECT = "AMQP_SOAP_FAULT";
    private static final String ORIGINAL = "originalMessageId";
    private static final String RECEIVED_AT = "receiverTimeStamp";
    private static final String CONDITION = "errorCondition";
    private static final String DESCRIPTION = "errorDescription";
    private static final byte[] NOTHING = {};

    private final AmqpSettings settings;
    private final AmqpSender sender;
    private final NoteTransportFault note;
    private final Clock clock;

    FaultReports(AmqpSettings settings, AmqpSender sender, NoteTransportFault note, Clock clock) {
        this.settings = settings;
        this.sender = sender;
        this.note = note;
        this.clock = clock;
    }

    /** Does nothing for a sender who did not say where they are. @throws WireDown when it may not have arrived */
    void tell(Envelope refused, String mailbox, WireFault fault) throws ClientException {
        if (refused.fromHer() == null || refused.fromHer().isBlank()) {
            return;
        }
        String queue = settings.errorQueue(refused.fromHer());
        Message<byte[]> report = Message.create(NOTHING);
        report.durable(true)
                .messageId(UUID.randomUUID().toString())
                .to(queue)
                .subject(SUBJECT)
                .correlationId(refused.messageId())
                .property(Envelope.FROM, mailbox)
                .property(Envelope.TO, refused.fromHer())
                .property(Envelope.MADE_AT, Envelope.timestamp(clock.instant()))
                .property(ORIGINAL, refused.messageId())
                .property(RECEIVED_AT, Envelope.timestamp(clock.instant()))
                .property(CONDITION, fault.condition())
                .property(DESCRIPTION, fault.condition());
        sender.send(queue, report);
    }

    /** @param mailbox HER-id of ours whose error queue it came to */
    void take(Message<?> report, String mailbox) throws ClientException {
        String condition = Envelope.text(report.property(CONDITION));
        String original = Envelope.text(report.property(ORIGINAL));
        Wire wire = new Wire(
                mailbox,
                Envelope.text(report.property(Envelope.FROM)),
                original == null ? Envelope.text(report.correlationId()) : original,
                report.subject());
        Acting.run(ImportMessage.ACTOR, () -> note.refusedThere(wire, known(condition), WireFault.codeOf(condition)));
    }

    /** A condition is a word of the transport's: anything longer or stranger might be somebody's text. */
    private static String known(String condition) {
        return condition != null && condition.matches("[a-z]{1,20}:[a-z-]{1,60}")
                ? condition
                : WireFault.INTERNAL.condition();
    }
}
