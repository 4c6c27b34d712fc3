package no.individuellplan.api.consent;

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
import java.util.UUID;
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.api.version.Answers;
import no.individuellplan.core.id.ConsentRequestId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.AnswerSharing;
import no.individuellplan.core.participant.NarrowSharing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One's own consents, or those of the one acted for. Every answer is a new line, so nothing is written over. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
public class ConsentResource {
    private final AnswerSharing sharing;
    private final NarrowSharing narrow;
    private final ConsentAnswers answers;
    private final Caller caller;

    ConsentResource(AnswerSharing sharing, NarrowSharing narrow, ConsentAnswers answers, Caller caller) {
        this.sharing = sharing;
        this.narrow = narrow;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("/consents")
    @Operation(operationId = "getConsents", summary = "What is asked, what is shared today, and every answer given")
    public ConsentsResponse all() {
        return answers.of(caller.actor(), caller.self());
    }

    @POST
    @Path("/consents/questions/{id}/answer")
    @Operation(operationId = "answerQuestion", summary = "Say yes, no or not now to sharing with a service")
    public ConsentsResponse answer(@PathParam("id") UUID id, @NotNull @Valid QuestionAnswerRequest form) {
        sharing.answer(
                caller.actor(),
                new ConsentRequestId(id),
                form.answer().entry(),
                form.areasOrNone(),
                form.until(),
                form.textShown(),
                form.childsView(),
                form.childObjects());
        return all();
    }

    @POST
    @Path("/consents/sharing")
    @APIResponseSchema(value = ConsentsResponse.class, responseCode = "201", responseDescription = "What is shared now")
    @Operation(
            operationId = "share",
            summary = "Share areas with a service, more or fewer than before, without having been asked")
    public RestResponse<ConsentsResponse> share(@NotNull @Valid ShareRequest form) {
        sharing.share(caller.actor(), caller.self(), form.form());
        return Answers.created("/consents", all());
    }

    @POST
    @Path("/consents/withdrawal")
    @Operation(
            operationId = "withdrawSharing",
            summary = "Take back everything shared with a service",
            description = "Holds from the very next reader.")
    public ConsentsResponse withdraw(@NotNull @Valid WithdrawSharingRequest form) {
        sharing.withdraw(caller.actor(), caller.self(), new UnitId(form.recipient()));
        return all();
    }

    @POST
    @Path("/consents/kept-out")
    @Operation(
            operationId = "takeOutOfSharing",
            summary = "Take one item out of what a service sees",
            description = "What belongs to the item follows. Holds from the very next reader.")
    public ConsentsResponse takeOut(@NotNull @Valid KeptOutRequest form) {
        narrow.takeOut(caller.actor(), new UnitId(form.recipient()), form.item());
        return all();
    }

    @POST
    @Path("/consents/shared-again")
    @Operation(operationId = "shareAgain", summary = "Share an item again that was taken out")
    public ConsentsResponse shareAgain(@NotNull @Valid KeptOutRequest form) {
        narrow.shareAgain(caller.actor(), new UnitId(form.recipient()), form.item());
        return all();
    }
}
