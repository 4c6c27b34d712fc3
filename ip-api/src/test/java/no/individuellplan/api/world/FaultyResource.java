package no.individuellplan.api.world;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import no.individuellplan.api.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Fails with something in its message that nobody must see. */
@Api
@Path("/api/v1/faulty")
public class FaultyResource {
    public static final String SECRET = "17859444636";

    @GET
    @PermitAll
    @Operation(hidden = true)
    public String fail() {
        throw new IllegalStateException("Row of " + SECRET);
    }
}
