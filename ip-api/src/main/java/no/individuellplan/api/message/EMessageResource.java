package no.individuellplan.api.message;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.ReadMessages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** E-messages as they were sent and received. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Tag(name = "Messages")
public class EMessageResource {
    private final ReadMessages read;
    private final Caller caller;

    EMessageResource(ReadMessages read, Caller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @Path("/e-messages/unmatched")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listUnmatched",
            summary = "What arrived in your unit and belongs to nobody certain, or was refused; newest first")
    public List<EMessageResponse> unmatched() {
        return read.withoutPerson(caller.atWork()).stream()
                .map(EMessageResponse::of)
                .toList();
    }

    @GET
    @Path("/e-messages/{id}/original")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(operationId = "getOriginal", summary = "An e-message byte for byte, as it was sent or received")
    public RestResponse<byte[]> original(@PathParam("id") UUID id) {
        byte[] bytes =
                read.original(caller.actor(), new EMessageId(id)).message().original();
        return ResponseBuilder.ok(bytes, MediaType.APPLICATION_XML)
                .header("Content-Disposition", "attachment; filename=\"" + id + ".xml\"")
                .build();
    }
}
