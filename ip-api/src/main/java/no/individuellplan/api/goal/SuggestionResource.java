package no.individuellplan.api.goal;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import no.individuellplan.api.version.Versions;
import no.individuellplan.core.goal.SuggestGoal;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.SuggestionId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Suggestions from staff, and the person's answer. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals")
public class SuggestionResource {
    private final SuggestGoal suggest;
    private final GoalAnswers answers;
    private final Caller caller;

    SuggestionResource(SuggestGoal suggest, GoalAnswers answers, Caller caller) {
        this.suggest = suggest;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/plans/{plan}/suggestions")
    @APIResponseSchema(
            value = SuggestionResponse.class,
            responseCode = "201",
            responseDescription = "The suggestion; its address is in Location")
    @Operation(operationId = "suggestGoal", summary = "Suggest a goal, or other words for one; the person decides")
    public RestResponse<SuggestionResponse> add(@PathParam("plan") UUID plan, @NotNull @Valid SuggestionRequest form) {
        GoalId goal = form.goal() == null ? null : new GoalId(form.goal());
        SuggestionResponse made = SuggestionResponse.of(
                suggest.suggest(caller.atWork(), new PlanId(plan), goal, form.area(), form.words()));
        return Answers.created("/suggestions/" + made.id(), made, made.version());
    }

    @GET
    @Path("/suggestions/{id}")
    @Operation(operationId = "getSuggestion", summary = "One suggestion and whether it is answered")
    public RestResponse<SuggestionResponse> one(@PathParam("id") UUID id) {
        SuggestionResponse found = answers.suggestion(caller.actor(), new SuggestionId(id));
        return Answers.found(found, found.version());
    }

    @POST
    @Path("/suggestions/{id}/answer")
    @Operation(operationId = "answerSuggestion", summary = "Take a suggestion, say no, or not now")
    public RestResponse<SuggestionResponse> answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SuggestionAnswerRequest form) {
        SuggestionId one = new SuggestionId(id);
        Versions.change(
                ifMatch,
                version -> {
                    suggest.answer(caller.actor(), one, version, form.answer().state());
                    return one;
                },
                () -> answers.suggestionNow(caller.actor(), one).map(SuggestionResponse::version));
        return Answers.changed(answers.suggestionNow(caller.actor(), one), SuggestionResponse::version);
    }
}
