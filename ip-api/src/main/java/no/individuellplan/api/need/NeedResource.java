package no.individuellplan.api.need;

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
import java.util.List;
import java.util.UUID;
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.api.version.Answers;
import no.individuellplan.api.version.Versions;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.need.AssessNeed;
import no.individuellplan.core.need.OfferPlan;
import no.individuellplan.core.need.ReportNeed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A need, from the report to the offer. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Needs")
public class NeedResource {
    private final ReportNeed report;
    private final AssessNeed assess;
    private final OfferPlan offer;
    private final NeedAnswers answers;
    private final Caller caller;

    NeedResource(ReportNeed report, AssessNeed assess, OfferPlan offer, NeedAnswers answers, Caller caller) {
        this.report = report;
        this.assess = assess;
        this.offer = offer;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/needs")
    @APIResponseSchema(
            value = ReceiptResponse.class,
            responseCode = "201",
            responseDescription = "It arrived; its address is in Location")
    @Operation(
            operationId = "reportNeed",
            summary = "Report that a person may need a plan; the same report twice is one",
            description = "helsepersonelloven § 38 a. Goes to the coordinating unit of the municipality.")
    public RestResponse<ReceiptResponse> report(@NotNull @Valid NeedReportRequest form) {
        ReceiptResponse receipt = ReceiptResponse.of(report.report(caller.actor(), form.form()));
        return Answers.created("/needs/" + receipt.need(), receipt);
    }

    @GET
    @Path("/needs")
    @Operation(operationId = "listNeeds", summary = "The needs you handle, or have reported, oldest first")
    public List<NeedResponse> all() {
        return answers.all(caller.actor());
    }

    @GET
    @Path("/needs/{id}")
    @Operation(operationId = "getNeed", summary = "One need and where it stands")
    public RestResponse<NeedResponse> one(@PathParam("id") UUID id) {
        NeedResponse need = answers.one(caller.actor(), new NeedId(id));
        return Answers.found(need, need.version());
    }

    @POST
    @Path("/needs/{id}/assessment")
    @Operation(operationId = "assessNeed", summary = "Assess whether long-term and coordinated services are needed")
    public RestResponse<NeedResponse> assess(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AssessmentRequest form) {
        NeedId need = new NeedId(id);
        Versions.change(
                ifMatch,
                version -> assess.assess(caller.actor(), need, version, form.needed(), form.reason()),
                () -> answers.version(caller.actor(), need));
        return changed(need);
    }

    @POST
    @Path("/needs/{id}/offer")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "offerPlan", summary = "Offer a plan and a coordinator; also again after a no")
    public RestResponse<NeedResponse> offer(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        NeedId need = new NeedId(id);
        Versions.change(
                ifMatch,
                version -> offer.offer(caller.actor(), need, version),
                () -> answers.version(caller.actor(), need));
        return changed(need);
    }

    private RestResponse<NeedResponse> changed(NeedId need) {
        return Answers.changed(answers.now(caller.actor(), need), NeedResponse::version);
    }
}
