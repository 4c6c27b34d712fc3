package no.individuellplan.integration.transport;

import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.message.ReceiveMessage;
import no.individuellplan.core.message.Transport;

/**
 * Carries messages between the units of one installation. The receiver keeps the message in the transaction that sends
 * it: both happen, or neither.
 */
@ApplicationScoped
class InProcessTransport implements Transport {

    private final Agencies agencies;
    private final ReceiveMessage receive;

    InProcessTransport(Agencies agencies, ReceiveMessage receive) {
        this.agencies = agencies;
        this.receive = receive;
    }

    /** @throws UnknownMailbox when no unit here has the address */
    @Override
    public void deliver(byte[] message, String fromHer, String toHer) {
        if (toHer == null || agencies.unitByHerId(toHer).isEmpty()) {
            throw new UnknownMailbox(toHer);
        }
        receive.receive(message, toHer);
    }
}
