package no.individuellplan.api.message;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.individuellplan.api.Api;
import no.individuellplan.api.BodyLimit;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * E-messages brought by hand, or by another installation's own system: by staff of the unit that has the mailbox, or of its
 * agency's coordinating unit.
 */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
public class InboxResource {
    private final Inbox inbox;
    private final Agencies agencies;
    private final Names names;
    private final Caller caller;

    InboxResource(Inbox inbox, Agencies agencies, Names names, Caller caller) {
        this.inbox = inbox;
        this.agencies = agencies;
        this.names = names;
        this.caller = caller;
    }

    @POST
    @Path("/inbox")
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @BodyLimit(Inbox.LARGEST)
    @APIResponseSchema(
            value = ReceivedResponse.class,
            responseCode = "202",
            responseDescription = "Kept; will be read and acknowledged")
    @Operation(
            operationId = "receiveMessage",
            summary = "Hand in an e-message to a mailbox, byte for byte",
            description = "202 when it is kept and will be read and acknowledged; 200 when it had been received"
                    + " before. What cannot be read is kept too, and refused with an acknowledgement when one can be"
                    + " addressed.")
    public RestResponse<ReceivedResponse> receive(@QueryParam("mailbox") String mailbox, @NotNull byte[] message) {
        String her = Inbox.her(mailbox);
        mayBringTo(caller.atWork(), her);
        return inbox.take(message, her);
    }

    private void mayBringTo(Actor.Professional actor, String her) {
        ServiceUnit unit = names.in(register -> agencies.unitByHerId(her)).orElseThrow(NotVisible::new);
        boolean own = unit.id().equals(actor.unit());
        boolean coordinates = actor.coordinatingUnit() && unit.agency().equals(actor.agency());
        if (!own && !coordinates) {
            throw new NotVisible();
        }
    }
}
