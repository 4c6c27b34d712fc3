package no.individuellplan.api.person;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.core.plan.ReadOwnPlan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The person's own page, or with the header Acting-For that of the one acted for. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own page")
public class OwnPageResource {
    private final OwnPageAnswers answers;
    private final ReadOwnPlan own;
    private final Caller caller;

    OwnPageResource(OwnPageAnswers answers, ReadOwnPlan own, Caller caller) {
        this.answers = answers;
        this.own = own;
        this.caller = caller;
    }

    @GET
    @Path("/persons/me")
    @Operation(operationId = "getOwnPage", summary = "One's own page, also before there is a plan")
    public OwnPageResponse page() {
        caller.self();
        return answers.page(caller.actor());
    }

    @GET
    @Path("/persons/me/access-log")
    @Operation(operationId = "getAccessLog", summary = "Who has looked, newest first")
    public List<LookResponse> log(@QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        caller.self();
        return own.whoHasLooked(caller.actor(), limit).stream()
                .map(LookResponse::of)
                .toList();
    }

    @GET
    @Path("/persons/me/may-act-for")
    @Operation(operationId = "listMayActFor", summary = "Those one may act for today")
    public List<ActForResponse> mayActFor() {
        return own.mayActFor(caller.citizen()).stream().map(ActForResponse::of).toList();
    }
}
