package no.individuellplan.integration.transport.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.message.NoteTransportFault;
import no.individuellplan.core.message.NoteTransportFault.Wire;
import no.individuellplan.core.message.RefusedThere;
import no.individuellplan.integration.transport.Carrier;
import no.individuellplan.integration.transport.Parcel;
import no.individuellplan.integration.transport.WireFault;

/** Posts messages to those who are reached over REST. What is refused for good is kept for the operator and its sender told. */
@ApplicationScoped
@Priority(150)
class RestCarrier implements Carrier {
    private final RestConfiguration configuration;
    private final RestService service;
    private final Agencies agencies;
    private final NoteTransportFault note;

    RestCarrier(RestConfiguration configuration, RestService service, Agencies agencies, NoteTransportFault note) {
        this.configuration = configuration;
        this.service = service;
        this.agencies = agencies;
        this.note = note;
    }

    @Override
    public boolean reaches(String toHer) {
        return agencies.agencyByHerId(toHer)
                .filter(agency -> configuration.reaches(agency.organisationNumber()))
                .isPresent();
    }

    /**
     * @throws RefusedThere when the other side will not have it, whenever it is tried
     * @throws RuntimeException when it is not certain that they have it
     */
    @Override
    public void carry(Parcel parcel) {
        try {
            service.get().post(parcel.content());
        } catch (WebApplicationException answer) {
            int status = answer.getResponse().getStatus();
            if (!isForGood(status)) {
                throw new NotTaken(status);
            }
            WireFault fault = status == 403 ? WireFault.SPOOFED : WireFault.UNSUPPORTED;
            Wire wire =
                    new Wire(parcel.fromHer(), parcel.toHer(), parcel.msgId().toString(), parcel.type());
            note.refusedThere(wire, fault.condition(), fault.code());
            throw new RefusedThere(fault.code(), fault.condition());
        }
    }

    /** The document or its sender is not taken; all else may be otherwise the next time. */
    private static boolean isForGood(int status) {
        return status == 400 || status == 403 || status == 413 || status == 415 || status == 422;
    }

    /** Without a word of the answer, which may say anything. */
    static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotTaken(int status) {
            super("The message service answered " + status);
        }
    }
}
