package no.individuellplan.integration.transport;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.Transport;

/** Sends a message the first way that reaches its receiver: inside this installation, else over the wire. */
@ApplicationScoped
class RoutedTransport implements Transport {

    private final List<Carrier> carriers;

    /** @param carriers by priority */
    RoutedTransport(@All List<Carrier> carriers) {
        this.carriers = List.copyOf(carriers);
    }

    /** @throws UnknownMailbox when no way leads to the address */
    @Override
    public void deliver(EMessage message) {
        String to = message.receiverHer();
        if (to == null) {
            throw new UnknownMailbox(null);
        }
        carriers.stream()
                .filter(carrier -> carrier.reaches(to))
                .findFirst()
                .orElseThrow(() -> new UnknownMailbox(to))
                .carry(Parcel.of(message));
    }
}
