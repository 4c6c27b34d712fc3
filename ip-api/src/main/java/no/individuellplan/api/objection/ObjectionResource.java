package no.individuellplan.api.objection;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.core.objection.ObjectToSharing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one objects to, apart from what one has said yes to. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consent")
public class ObjectionResource {
    private final ObjectToSharing objections;
    private final Caller caller;

    ObjectionResource(ObjectToSharing objections, Caller caller) {
        this.objections = objections;
        this.caller = caller;
    }

    @GET
    @Path("/persons/me/objections")
    @Operation(operationId = "listObjections", summary = "What one objects to, the oldest first")
    public List<ObjectionResponse> standing() {
        return objections.standing(caller.actor(), caller.self()).stream()
                .map(ObjectionResponse::of)
                .toList();
    }

    @POST
    @Path("/persons/me/objections")
    @Operation(
            operationId = "object",
            summary = "Object to services seeing what needs no consent",
            description = "pasient- og brukerrettighetsloven § 5-3. Holds from the very next reader. What is shared by"
                    + " consent is taken back by itself.")
    public List<ObjectionResponse> object(@NotNull @Valid ObjectionRequest form) {
        objections.object(caller.actor(), caller.self(), form.form());
        return standing();
    }

    @POST
    @Path("/persons/me/objections/{objection}/end")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "takeBackObjection", summary = "Take an objection back")
    public List<ObjectionResponse> takeBack(@PathParam("objection") UUID objection) {
        objections.takeBack(caller.actor(), caller.self(), objection);
        return standing();
    }
}
