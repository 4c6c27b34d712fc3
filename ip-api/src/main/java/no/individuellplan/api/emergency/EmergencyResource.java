package no.individuellplan.api.emergency;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.core.emergency.OpenInEmergency;
import no.individuellplan.core.emergency.ReadEmergencies;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opening a few areas of a plan because life or health is at stake. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Emergency")
public class EmergencyResource {
    private final OpenInEmergency open;
    private final ReadEmergencies read;
    private final Caller caller;

    EmergencyResource(OpenInEmergency open, ReadEmergencies read, Caller caller) {
        this.open = open;
        this.read = read;
        this.caller = caller;
    }

    @POST
    @Path("/emergency-access")
    @Operation(
            operationId = "openInEmergency",
            summary = "Open a few areas of a plan for some hours, because it is urgent",
            description = "helsepersonelloven § 23. The person is told, and it is looked at afterwards.")
    public EmergencyResponse open(@NotNull @Valid EmergencyRequest form) {
        return EmergencyResponse.of(open.open(
                caller.atWork(),
                form.nationalId(),
                form.areas() == null ? Set.of() : form.areas(),
                form.reason(),
                form.despite()));
    }

    @GET
    @Path("/persons/me/emergency-access")
    @Operation(operationId = "listEmergencyAccess", summary = "What was opened about one in emergencies, newest first")
    public List<EmergencyResponse> about() {
        return read.about(caller.actor(), caller.self()).stream()
                .map(EmergencyResponse::of)
                .toList();
    }
}
