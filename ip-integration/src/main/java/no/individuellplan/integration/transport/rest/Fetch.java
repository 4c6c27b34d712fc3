package no.individuellplan.integration.transport.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.NoteTransportFault;
import no.individuellplan.core.message.NoteTransportFault.Wire;
import no.individuellplan.core.message.ReceiveMessage;
import no.individuellplan.core.message.SpoofedSender;
import no.individuellplan.integration.transport.WireFault;
import no.individuellplan.integration.transport.rest.MessageService.Unread;
import org.jboss.logging.Logger;

/**
 * Fetches messages: each is kept for good before the other side is told that it has been read. Killed in between, it comes
 * again, and is known as received.
 */
@ApplicationScoped
public class Fetch {
    private static final Logger LOG = Logger.getLogger(Fetch.class);

    private final ReceiveMessage receive;
    private final NoteTransportFault note;

    Fetch(ReceiveMessage receive, NoteTransportFault note) {
        this.receive = receive;
        this.note = note;
    }

    /**
     * Those that lie there, at most a hundred. One that cannot be fetched stays there and stops nobody else's.
     *
     * @param receivers HER-ids of those served here
     * @return how many are here for good now
     * @throws RuntimeException when the service does not say what lies there
     */
    public int all(MessageService service, Set<String> receivers) {
        List<Unread> unread = receivers.isEmpty() ? List.of() : service.unread(receivers);
        int fetched = 0;
        for (Unread one : unread) {
            fetched += receivers.contains(one.receiver()) && fetched(service, one) ? 1 : 0;
        }
        return fetched;
    }

    private boolean fetched(MessageService service, Unread one) {
        try {
            keep(one, service.document(one.id()));
            service.read(one);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("Message %s stays where it is: %s", one.id(), e.getClass().getSimpleName());
            return false;
        }
    }

    private void keep(Unread one, byte[] document) {
        try {
            inTransaction(() -> {
                if (one.sender() == null) {
                    receive.receive(document, one.receiver());
                } else {
                    receive.receive(document, one.receiver(), one.sender());
                }
            });
        } catch (SpoofedSender spoofed) {
            Wire wire = new Wire(one.receiver(), one.sender(), one.id().toString(), null);
            inTransaction(() -> note.refused(wire, WireFault.SPOOFED.condition(), document));
        }
    }

    private static void inTransaction(Runnable work) {
        Acting.run(ImportMessage.ACTOR, () -> QuarkusTransaction.requiringNew().run(work));
    }
}
