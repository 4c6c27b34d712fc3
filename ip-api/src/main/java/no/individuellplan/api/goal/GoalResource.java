package no.individuellplan.api.goal;

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
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.api.version.Answers;
import no.individuellplan.api.version.Versions;
import no.individuellplan.core.goal.WordGoal;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.PlanId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Goals: only the person, or who acts for them, writes the words. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals")
public class GoalResource {
    private final WordGoal word;
    private final GoalAnswers answers;
    private final Caller caller;

    GoalResource(WordGoal word, GoalAnswers answers, Caller caller) {
        this.word = word;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/plans/{plan}/goals")
    @APIResponseSchema(
            value = GoalResponse.class,
            responseCode = "201",
            responseDescription = "The goal; its address is in Location")
    @Operation(operationId = "addGoal", summary = "Word a goal or a sub-goal")
    public RestResponse<GoalResponse> add(@PathParam("plan") UUID plan, @NotNull @Valid NewGoalRequest form) {
        GoalId parent = form.parent() == null ? null : new GoalId(form.parent());
        GoalResponse goal = GoalResponse.of(
                word.add(caller.actor(), new PlanId(plan), parent, form.area(), form.words(), form.why()));
        return Answers.created("/goals/" + goal.id(), goal, goal.version());
    }

    @GET
    @Path("/goals/{id}")
    @Operation(operationId = "getGoal", summary = "One goal")
    public RestResponse<GoalResponse> one(@PathParam("id") UUID id) {
        GoalResponse goal = answers.goal(caller.actor(), new GoalId(id));
        return Answers.found(goal, goal.version());
    }

    @PUT
    @Path("/goals/{id}/words")
    @Operation(operationId = "wordGoal", summary = "Word a goal anew; earlier words are kept")
    public RestResponse<GoalResponse> words(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WordsRequest form) {
        GoalId goal = new GoalId(id);
        Versions.change(
                ifMatch,
                version -> word.change(caller.actor(), goal, version, form.words(), form.why()),
                () -> answers.goalNow(caller.actor(), goal).map(GoalResponse::version));
        return Answers.changed(answers.goalNow(caller.actor(), goal), GoalResponse::version);
    }

    @PUT
    @Path("/goals/{id}/reached")
    @Operation(operationId = "markGoal", summary = "Say whether a goal is reached")
    public RestResponse<GoalResponse> reached(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReachedRequest form) {
        GoalId goal = new GoalId(id);
        Versions.change(
                ifMatch,
                version -> word.mark(caller.actor(), goal, version, form.reached()),
                () -> answers.goalNow(caller.actor(), goal).map(GoalResponse::version));
        return Answers.changed(answers.goalNow(caller.actor(), goal), GoalResponse::version);
    }
}
