package no.individuellplan.api.register;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.UnitId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom one can report to, invite, ask and write to. Open to everyone who has logged in; who works where, to staff. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
public class RegisterResource {
    private final Agencies agencies;
    private final Staff staff;
    private final Caller caller;

    public RegisterResource(Agencies agencies, Staff staff, Caller caller) {
        this.agencies = agencies;
        this.staff = staff;
        this.caller = caller;
    }

    @GET
    @Path("/agencies")
    @Transactional
    @Operation(operationId = "listAgencies", summary = "All agencies, by name")
    public List<AgencyResponse> agencies() {
        return agencies.agencies().stream().map(AgencyResponse::of).toList();
    }

    @GET
    @Path("/units")
    @Transactional
    @Operation(operationId = "listUnits", summary = "All units of all agencies, by name")
    public List<UnitResponse> units() {
        return agencies.units().stream().map(UnitResponse::of).toList();
    }

    @GET
    @Path("/units/{id}/staff")
    @Transactional
    @Operation(operationId = "listStaff", summary = "Those who work in a unit and have been here, by name; for staff")
    public List<EmployeeResponse> staff(@PathParam("id") UUID id) {
        caller.atWork();
        UnitId unit = agencies.unit(new UnitId(id)).orElseThrow(NotVisible::new).id();
        return staff.of(unit).stream().map(EmployeeResponse::of).toList();
    }
}
