package no.individuellplan.api.plan;

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
import java.util.UUID;
import java.util.function.LongFunction;
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.api.version.Answers;
import no.individuellplan.api.version.Versions;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.plan.StepPlan;
import no.individuellplan.core.plan.WithdrawPlan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a plan. None comes by itself. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class StepResource {
    private final StepPlan step;
    private final WithdrawPlan withdraw;
    private final PlanAnswers answers;
    private final Caller caller;

    StepResource(StepPlan step, WithdrawPlan withdraw, PlanAnswers answers, Caller caller) {
        this.step = step;
        this.withdraw = withdraw;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/plans/{id}/activation")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "activatePlan",
            summary = "Make the plan active; refused with the letter of each part that is missing")
    public RestResponse<FrameResponse> activate(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        PlanId plan = new PlanId(id);
        return changed(plan, ifMatch, version -> step.activate(caller.actor(), plan, version));
    }

    @POST
    @Path("/plans/{id}/pause")
    @Operation(operationId = "pausePlan", summary = "Pause the plan until an agreed day")
    public RestResponse<FrameResponse> pause(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PauseRequest form) {
        PlanId plan = new PlanId(id);
        return changed(plan, ifMatch, version -> step.pause(caller.actor(), plan, version, form.until(), form.why()));
    }

    @POST
    @Path("/plans/{id}/resumption")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "resumePlan", summary = "Take the plan up again after a pause")
    public RestResponse<FrameResponse> resume(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        PlanId plan = new PlanId(id);
        return changed(plan, ifMatch, version -> step.resume(caller.actor(), plan, version));
    }

    @POST
    @Path("/plans/{id}/end")
    @Operation(operationId = "endPlan", summary = "End the plan, with a reason; it is kept")
    public RestResponse<FrameResponse> end(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WhyRequest form) {
        PlanId plan = new PlanId(id);
        return changed(plan, ifMatch, version -> step.end(caller.actor(), plan, version, form.why()));
    }

    @POST
    @Path("/plans/{id}/withdrawal")
    @Operation(
            operationId = "withdrawPlan",
            summary = "Take the consent to the plan back; services see nothing more of it",
            description = "For the person and those who may answer for them. The coordinator stays.")
    public RestResponse<FrameResponse> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WhyRequest form) {
        PlanId plan = new PlanId(id);
        return changed(plan, ifMatch, version -> {
            withdraw.withdraw(caller.actor(), plan, version, form.why());
            return plan;
        });
    }

    private RestResponse<FrameResponse> changed(PlanId id, String ifMatch, LongFunction<?> change) {
        Versions.change(ifMatch, change, () -> answers.frame(caller.actor(), id).map(FrameResponse::version));
        return Answers.changed(answers.frame(caller.actor(), id), FrameResponse::version);
    }
}
