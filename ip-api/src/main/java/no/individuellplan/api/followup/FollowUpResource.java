package no.individuellplan.api.followup;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.api.register.Names;
import no.individuellplan.api.version.Answers;
import no.individuellplan.api.version.Versions;
import no.individuellplan.core.followup.FinishFollowUp;
import no.individuellplan.core.followup.FollowUp;
import no.individuellplan.core.id.FollowUpId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What received messages ask for; what waits is in the day. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My day")
public class FollowUpResource {
    private final FinishFollowUp finish;
    private final Names names;
    private final Caller caller;

    FollowUpResource(FinishFollowUp finish, Names names, Caller caller) {
        this.finish = finish;
        this.names = names;
        this.caller = caller;
    }

    @POST
    @Path("/follow-ups/{id}/done")
    @Operation(
            operationId = "finishFollowUp",
            summary = "Say that what a message asked for is done, or that you have seen that it fell away")
    public RestResponse<FollowUpResponse> done(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        FollowUp done = Versions.change(
                ifMatch, version -> finish.done(caller.atWork(), new FollowUpId(id), version), Optional::empty);
        FollowUpResponse answer = names.in(register -> FollowUpResponse.of(done, register));
        return Answers.found(answer, answer.version());
    }
}
