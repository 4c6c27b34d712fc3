package no.individuellplan.integration.transport.amqp;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.integration.transport.Carrier;
import no.individuellplan.integration.transport.Parcel;
import no.individuellplan.integration.transport.Seal;
import org.apache.qpid.protonj2.client.exceptions.ClientException;

/** Carries messages to the queues of those who are served elsewhere, sealed. */
@ApplicationScoped
@Priority(100)
class AmqpCarrier implements Carrier {
    private final AmqpSettings settings;
    private final AmqpSender sender;
    private final Agencies agencies;
    private final Seal seal;
    private final Clock clock;

    AmqpCarrier(AmqpSettings settings, AmqpSender sender, Agencies agencies, Seal seal, Clock clock) {
        this.settings = settings;
        this.sender = sender;
        this.agencies = agencies;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public boolean reaches(String toHer) {
        return settings.used() && agencies.agencyByHerId(toHer).isPresent();
    }

    /** @throws WireDown when the broker does not have it for certain */
    @Override
    public void carry(Parcel parcel) {
        String queue = settings.queue(parcel.toHer());
        try {
            sender.send(
                    queue,
                    Envelope.put(parcel, seal.seal(parcel), queue, settings.queue(parcel.fromHer()), clock.instant()));
        } catch (ClientException e) {
            throw new WireDown(e);
        }
    }
}
