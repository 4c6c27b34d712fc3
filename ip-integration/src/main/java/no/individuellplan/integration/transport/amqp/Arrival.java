package no.individuellplan.integration.transport.amqp;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.NoteTransportFault;
import no.individuellplan.core.message.NoteTransportFault.Wire;
import no.individuellplan.core.message.ReceiveMessage;
import no.individuellplan.core.message.SpoofedSender;
import no.individuellplan.integration.transport.Seal;
import no.individuellplan.integration.transport.SealBroken;
import no.individuellplan.integration.transport.WireFault;
import org.apache.qpid.protonj2.client.Message;
import org.apache.qpid.protonj2.client.exceptions.ClientException;
import org.jboss.logging.Logger;

/** Takes in one message from a queue: opened, held against its sender, and kept for good before the broker may forget it. */
@ApplicationScoped
class Arrival {
    private static final Logger LOG = Logger.getLogger(Arrival.class);
    private static final byte[] NOTHING = {};

    private final Seal seal;
    private final ReceiveMessage receive;
    private final NoteTransportFault note;
    private final FaultReports reports;

    Arrival(Seal seal, ReceiveMessage receive, NoteTransportFault note, FaultReports reports) {
        this.seal = seal;
        this.receive = receive;
        this.note = note;
        this.reports = reports;
    }

    /**
     * Returns when it is kept, or refused with its reason kept and told to its sender.
     *
     * @throws RuntimeException when neither is certain: it stays in the queue
     */
    void take(Message<?> message, String mailbox) throws ClientException {
        try {
            Envelope.check(message, mailbox);
            byte[] body = body(message);
            String from = Envelope.of(message).fromHer();
            Optional<WireFault> fault = inTransaction(() -> keep(body, mailbox, from));
            if (fault.isPresent()) {
                refuse(message, mailbox, fault.get());
            }
        } catch (SealBroken broken) {
            refuse(message, mailbox, broken.fault());
        } catch (SpoofedSender spoofed) {
            refuse(message, mailbox, WireFault.SPOOFED);
        }
    }

    /** Kept for the operator, told to its sender, and out of the queue. */
    void refuse(Message<?> message, String mailbox, WireFault fault) throws ClientException {
        Envelope envelope = Envelope.of(message);
        LOG.warnf(
                "Refused in the queue of %s: %s from %s: %s",
                mailbox, envelope.messageId(), envelope.fromHer(), fault.condition());
        Wire wire = new Wire(mailbox, envelope.fromHer(), envelope.messageId(), envelope.type());
        inTransaction(() -> note.refused(wire, fault.condition(), bodyOrNothing(message)));
        reports.tell(envelope, mailbox, fault);
    }

    private Optional<WireFault> keep(byte[] sealed, String mailbox, String from) {
        try {
            receive.receive(seal.open(sealed, from, mailbox), mailbox, from);
            return Optional.empty();
        } catch (SealBroken broken) {
            return Optional.of(broken.fault());
        }
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return Acting.as(
                ImportMessage.ACTOR, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private static byte[] body(Message<?> message) throws ClientException, SealBroken {
        if (message.body() instanceof byte[] bytes) {
            return bytes;
        }
        throw new SealBroken(WireFault.INVALID_CMS);
    }

    private static byte[] bodyOrNothing(Message<?> message) {
        try {
            return message.body() instanceof byte[] bytes ? bytes : NOTHING;
        } catch (ClientException e) {
            return NOTHING;
        }
    }
}
