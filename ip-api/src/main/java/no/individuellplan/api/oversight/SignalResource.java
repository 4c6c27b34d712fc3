package no.individuellplan.api.oversight;

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
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.oversight.ReviewLog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signs of odd access, for those who review the log of an organisation. To all others they do not exist. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Control of access")
public class SignalResource {
    private final ReviewLog review;
    private final Caller caller;

    SignalResource(ReviewLog review, Caller caller) {
        this.review = review;
        this.caller = caller;
    }

    @GET
    @Path("/odd-access")
    @Operation(operationId = "listOddAccess", summary = "Signs of odd access, newest first")
    public List<SignalResponse> all() {
        return review.all(caller.atWork()).stream().map(SignalResponse::of).toList();
    }

    @GET
    @Path("/odd-access/{id}")
    @Operation(operationId = "getOddAccess", summary = "One sign, what lies behind it and what was decided")
    public OpenedSignalResponse one(@PathParam("id") UUID id) {
        return OpenedSignalResponse.of(review.open(caller.atWork(), new SignalId(id)));
    }

    @POST
    @Path("/odd-access/{id}/decisions")
    @Operation(
            operationId = "decideOnOddAccess",
            summary = "Say what was found; added to what was decided before",
            description = "pasientjournalloven § 22. Blocks nothing and nobody.")
    public OpenedSignalResponse decide(@PathParam("id") UUID id, @NotNull @Valid SignalDecisionRequest form) {
        review.decide(caller.atWork(), new SignalId(id), form.outcome(), form.words());
        return one(id);
    }
}
