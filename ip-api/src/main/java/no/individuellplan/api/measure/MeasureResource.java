package no.individuellplan.api.measure;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.LongFunction;
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.api.version.Answers;
import no.individuellplan.api.version.Versions;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.measure.AskMeasure;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.measure.MoveMeasure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Measures, from the request to what came of it. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class MeasureResource {
    private final AskMeasure ask;
    private final MoveMeasure move;
    private final MeasureAnswers answers;
    private final Caller caller;

    MeasureResource(AskMeasure ask, MoveMeasure move, MeasureAnswers answers, Caller caller) {
        this.ask = ask;
        this.move = move;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/plans/{plan}/measures")
    @APIResponseSchema(
            value = MeasureResponse.class,
            responseCode = "201",
            responseDescription = "The measure; its address is in Location")
    @Operation(
            operationId = "askMeasure",
            summary = "Ask a service, or the person, to do something for a goal",
            description = "Agreed at once when it is one's own service; otherwise asked.")
    public RestResponse<MeasureResponse> ask(@PathParam("plan") UUID plan, @NotNull @Valid MeasureRequest form) {
        Measure asked = ask.ask(caller.actor(), new PlanId(plan), new GoalId(form.goal()), form.form());
        MeasureResponse measure = answers.one(caller.actor(), asked.id());
        return Answers.created("/measures/" + measure.id(), measure, measure.version());
    }

    @GET
    @Path("/measures/{id}")
    @Operation(operationId = "getMeasure", summary = "One measure and how it stands")
    public RestResponse<MeasureResponse> one(@PathParam("id") UUID id) {
        MeasureResponse measure = answers.one(caller.actor(), new MeasureId(id));
        return Answers.found(measure, measure.version());
    }

    @PUT
    @Path("/measures/{id}")
    @Operation(operationId = "changeMeasure", summary = "Rewrite a measure; what another had agreed to is asked again")
    public RestResponse<MeasureResponse> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MeasureWordsRequest form) {
        MeasureId measure = new MeasureId(id);
        return changed(measure, ifMatch, version -> ask.change(caller.actor(), measure, version, form.form()));
    }

    @POST
    @Path("/measures/{id}/answer")
    @Operation(operationId = "answerMeasure", summary = "Say yes to a measure, yes with a change, or no with a reason")
    public RestResponse<MeasureResponse> answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MeasureAnswerRequest form) {
        MeasureId measure = new MeasureId(id);
        return changed(measure, ifMatch, version -> switch (form.answer()) {
            case DECLINED -> move.move(caller.actor(), measure, version, MeasureState.DECLINED, form.reason());
            case AGREED ->
                form.changed() == null
                        ? move.move(caller.actor(), measure, version, MeasureState.AGREED, null)
                        : move.acceptChanged(
                                caller.actor(), measure, version, form.changed().form());
        });
    }

    @PUT
    @Path("/measures/{id}/state")
    @Operation(operationId = "moveMeasure", summary = "Say that a measure has started, is done, or cannot be done yet")
    public RestResponse<MeasureResponse> state(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MeasureStateRequest form) {
        MeasureId measure = new MeasureId(id);
        return changed(
                measure,
                ifMatch,
                version ->
                        move.move(caller.actor(), measure, version, form.state().state(), form.reason()));
    }

    private RestResponse<MeasureResponse> changed(MeasureId id, String ifMatch, LongFunction<Measure> change) {
        Versions.change(ifMatch, change, () -> answers.now(caller.actor(), id).map(MeasureResponse::version));
        return Answers.changed(answers.now(caller.actor(), id), MeasureResponse::version);
    }
}
