package no.individuellplan.api.need;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import no.individuellplan.api.version.Answers;
import no.individuellplan.api.version.Versions;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.need.DeclineOffer;
import no.individuellplan.core.plan.AcceptOffer;
import no.individuellplan.core.plan.IndividualPlan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to an offer, from the person or the one who may answer for them. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Needs")
public class OfferAnswerResource {
    private final AcceptOffer accept;
    private final DeclineOffer decline;
    private final NeedAnswers answers;
    private final Caller caller;

    OfferAnswerResource(AcceptOffer accept, DeclineOffer decline, NeedAnswers answers, Caller caller) {
        this.accept = accept;
        this.decline = decline;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/needs/{id}/acceptance")
    @APIResponseSchema(
            value = AcceptedResponse.class,
            responseCode = "201",
            responseDescription = "The plan is opened; its address is in Location")
    @Operation(
            operationId = "acceptOffer",
            summary = "Say yes to a plan and a coordinator",
            description = "201 with the plan's address; 200 while another's yes is still needed.")
    public RestResponse<AcceptedResponse> accept(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AcceptanceRequest form) {
        NeedId need = new NeedId(id);
        Optional<IndividualPlan> plan = Versions.change(
                ifMatch,
                version -> accept.accept(
                        caller.actor(), need, version, form.textShown(), form.childsView(), form.childObjects()),
                () -> answers.version(caller.actor(), need));
        return plan.map(opened -> Answers.created(
                        "/plans/" + opened.id(),
                        new AcceptedResponse(opened.id().value())))
                .orElseGet(() -> RestResponse.ok(new AcceptedResponse(null)));
    }

    @POST
    @Path("/needs/{id}/decline")
    @Operation(operationId = "declineOffer", summary = "Say no to a plan; the offer stands for another day")
    public RestResponse<NeedResponse> decline(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DeclineRequest form) {
        NeedId need = new NeedId(id);
        Versions.change(
                ifMatch,
                version -> decline.decline(
                        caller.actor(),
                        need,
                        version,
                        form.reason(),
                        form.wantsCoordinator(),
                        form.askAgainOn(),
                        form.textShown(),
                        form.childsView()),
                () -> answers.version(caller.actor(), need));
        return Answers.changed(answers.now(caller.actor(), need), NeedResponse::version);
    }
}
