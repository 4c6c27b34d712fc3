package no.individuellplan.api.operator;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.individuellplan.api.Api;
import no.individuellplan.api.BodyLimit;
import no.individuellplan.api.message.Inbox;
import no.individuellplan.api.message.ReceivedResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Takes in e-messages from the operator of this machine. Open to no login: {@link OperatorDoor} decides, and to everybody
 * else the address does not exist. Left out of the description of the API for the same reason.
 */
@Api
@OperatorOnly
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class OperatorInboxResource {
    private final Inbox inbox;

    OperatorInboxResource(Inbox inbox) {
        this.inbox = inbox;
    }

    @POST
    @Path("/operator/inbox")
    @PermitAll
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML, MediaType.APPLICATION_OCTET_STREAM})
    @BodyLimit(Inbox.LARGEST)
    @Operation(hidden = true)
    public RestResponse<ReceivedResponse> receive(@QueryParam("mailbox") String mailbox, @NotNull byte[] message) {
        return inbox.take(message, Inbox.her(mailbox));
    }
}
