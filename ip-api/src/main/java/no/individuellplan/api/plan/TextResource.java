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
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.api.version.Answers;
import no.individuellplan.api.version.Versions;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.plan.DescribePlan;
import no.individuellplan.core.plan.PlanText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The plan's texts, one of each kind, each with a version of its own so that two people can write at once. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class TextResource {
    private final DescribePlan describe;
    private final PlanAnswers answers;
    private final Caller caller;

    TextResource(DescribePlan describe, PlanAnswers answers, Caller caller) {
        this.describe = describe;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("/plans/{id}/texts/{kind}")
    @Operation(operationId = "getText", summary = "One of the plan's texts")
    public RestResponse<TextResponse> one(@PathParam("id") UUID id, @PathParam("kind") PlanText.Kind kind) {
        TextResponse text = answers.text(caller.actor(), new PlanId(id), kind);
        return Answers.found(text, text.version());
    }

    @PUT
    @Path("/plans/{id}/texts/{kind}")
    @Operation(
            operationId = "writeText",
            summary = "Write one of the plan's texts",
            description = "The first time with If-None-Match: *, later with If-Match. Nobody at work writes"
                    + " WHAT_MATTERS: those are the person's own words.")
    public RestResponse<TextResponse> write(
            @PathParam("id") UUID id,
            @PathParam("kind") PlanText.Kind kind,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @NotNull @Valid TextRequest form) {
        PlanId plan = new PlanId(id);
        TextResponse text = TextResponse.of(Versions.write(
                ifMatch,
                ifNoneMatch,
                version -> describe.write(caller.actor(), plan, kind, form.text(), form.notRelevant(), version),
                () -> answers.textVersion(caller.actor(), plan, kind)));
        return Answers.found(text, text.version());
    }
}
