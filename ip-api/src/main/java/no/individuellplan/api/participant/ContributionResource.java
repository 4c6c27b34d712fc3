package no.individuellplan.api.participant;

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
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.ContributionId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.participant.Contribution;
import no.individuellplan.core.participant.WriteContribution;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What each party will contribute to the work with the plan; one line a party. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
public class ContributionResource {
    private final WriteContribution write;
    private final ContributionAnswers answers;
    private final Caller caller;

    ContributionResource(WriteContribution write, ContributionAnswers answers, Caller caller) {
        this.write = write;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/plans/{plan}/contributions")
    @APIResponseSchema(
            value = ContributionResponse.class,
            responseCode = "201",
            responseDescription = "The line; its address is in Location")
    @Operation(
            operationId = "addContribution",
            summary = "Say what a party will contribute",
            description = "412 with the version there is when the party has a line already: change that one.")
    public RestResponse<ContributionResponse> add(
            @PathParam("plan") UUID plan, @NotNull @Valid ContributionRequest form) {
        PlanId id = new PlanId(plan);
        UnitId unit = form.unit() == null ? null : new UnitId(form.unit());
        String who = WrittenText.of(form.who());
        Versions.write(
                null,
                "*",
                version -> {
                    write.write(caller.actor(), id, unit, who, form.text(), version);
                    return id;
                },
                () -> answers.of(caller.actor(), id, who).map(ContributionResponse::version));
        ContributionResponse made = answers.of(caller.actor(), id, who).orElseThrow(NotVisible::new);
        return Answers.created("/plans/" + id + "/contributions/" + made.id(), made, made.version());
    }

    @GET
    @Path("/plans/{plan}/contributions/{id}")
    @Operation(operationId = "getContribution", summary = "What one party will contribute")
    public RestResponse<ContributionResponse> one(@PathParam("plan") UUID plan, @PathParam("id") UUID id) {
        ContributionResponse found = answers.one(caller.actor(), new PlanId(plan), new ContributionId(id));
        return Answers.found(found, found.version());
    }

    @PUT
    @Path("/plans/{plan}/contributions/{id}")
    @Operation(operationId = "changeContribution", summary = "New words for what a party will contribute")
    public RestResponse<ContributionResponse> change(
            @PathParam("plan") UUID plan,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ContributionTextRequest form) {
        PlanId of = new PlanId(plan);
        Contribution standing = answers.standing(caller.actor(), of, new ContributionId(id));
        Versions.change(
                ifMatch,
                version -> {
                    write.write(caller.actor(), of, standing.unit(), standing.who(), form.text(), version);
                    return of;
                },
                () -> answers.of(caller.actor(), of, standing.who()).map(ContributionResponse::version));
        return Answers.changed(answers.of(caller.actor(), of, standing.who()), ContributionResponse::version);
    }
}
