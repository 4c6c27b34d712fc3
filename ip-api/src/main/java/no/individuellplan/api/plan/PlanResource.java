package no.individuellplan.api.plan;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.plan.DescribePlan;
import no.individuellplan.core.plan.IndividualPlan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A plan and its frame. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanResource {
    private final DescribePlan describe;
    private final PlanAnswers answers;
    private final Caller caller;

    PlanResource(DescribePlan describe, PlanAnswers answers, Caller caller) {
        this.describe = describe;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("/plans/{id}")
    @Operation(
            operationId = "getPlan",
            summary = "A plan, in the shape of the one who reads it",
            description = "The ETag is the version of the frame: state, period, main responsibility. The parts have"
                    + " versions of their own.")
    public RestResponse<PlanResponse> one(@PathParam("id") UUID id) {
        PlanAnswers.Tagged plan = answers.one(caller.actor(), new PlanId(id), caller.language());
        return Answers.found(plan.plan(), plan.version());
    }

    @PUT
    @Path("/plans/{id}/period")
    @Operation(operationId = "setPeriod", summary = "Set the plan period and the next review")
    public RestResponse<FrameResponse> period(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PeriodRequest form) {
        PlanId plan = new PlanId(id);
        return changed(
                plan,
                ifMatch,
                version ->
                        describe.period(caller.actor(), plan, version, form.from(), form.until(), form.nextReview()));
    }

    @PUT
    @Path("/plans/{id}/main-responsibility")
    @Operation(
            operationId = "moveResponsibility",
            summary = "Move the main responsibility to another agency, without a gap")
    public RestResponse<FrameResponse> lead(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ResponsibilityRequest form) {
        PlanId plan = new PlanId(id);
        return changed(
                plan,
                ifMatch,
                version -> describe.lead(caller.actor(), plan, version, new AgencyId(form.agency()), form.how()));
    }

    private RestResponse<FrameResponse> changed(PlanId id, String ifMatch, LongFunction<IndividualPlan> change) {
        Versions.change(ifMatch, change, () -> answers.frame(caller.actor(), id).map(FrameResponse::version));
        return Answers.changed(answers.frame(caller.actor(), id), FrameResponse::version);
    }
}
