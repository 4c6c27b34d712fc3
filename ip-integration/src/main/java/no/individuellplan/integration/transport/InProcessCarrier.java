package no.individuellplan.integration.transport;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.message.ReceiveMessage;

/**
 * Carries messages between the units this installation serves. The receiver keeps the message in the transaction that sends
 * it: both happen, or neither.
 */
@ApplicationScoped
@Priority(300)
class InProcessCarrier implements Carrier {

    private final Agencies agencies;
    private final ServedHere here;
    private final ReceiveMessage receive;

    InProcessCarrier(Agencies agencies, ServedHere here, ReceiveMessage receive) {
        this.agencies = agencies;
        this.here = here;
        this.receive = receive;
    }

    @Override
    public boolean reaches(String toHer) {
        return agencies.unitByHerId(toHer)
                .flatMap(unit -> agencies.agency(unit.agency()))
                .filter(here::serves)
                .isPresent();
    }

    @Override
    public void carry(Parcel parcel) {
        receive.receive(parcel.content(), parcel.toHer());
    }
}
