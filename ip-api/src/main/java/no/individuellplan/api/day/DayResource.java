package no.individuellplan.api.day;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.plan.MyDay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for one at work: how another system finds what it can answer. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My day")
public class DayResource {
    private final MyDay day;
    private final Names names;
    private final Caller caller;

    DayResource(MyDay day, Names names, Caller caller) {
        this.day = day;
        this.names = names;
        this.caller = caller;
    }

    @GET
    @Path("/day")
    @Operation(
            operationId = "getDay",
            summary = "What waits for your answer, what is late, and the plans you work with")
    public List<DayRowResponse> rows() {
        return names.in(register -> day.rows(caller.atWork()).stream()
                .map(row -> DayRowResponse.of(row, register))
                .toList());
    }
}
