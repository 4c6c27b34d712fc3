package no.individuellplan.api.operator;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.individuellplan.api.Api;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.audit.CheckLog;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Checks the access log for the operator of this machine (pjl § 22). Open to no login: {@link OperatorDoor} decides, and to
 * everybody else the address does not exist.
 */
@Api
@OperatorOnly
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class OperatorLogResource {
    private static final Actor OPERATOR = new Actor.System("operator");

    private final CheckLog check;

    OperatorLogResource(CheckLog check) {
        this.check = check;
    }

    /** @param checkpoints as they were printed before, to hold the log against */
    @GET
    @Path("/operator/access-log/check")
    @PermitAll
    @Operation(hidden = true)
    public LogCheckResponse check(@QueryParam("checkpoint") List<String> checkpoints) {
        return Acting.as(OPERATOR, () -> LogCheckResponse.of(check.check(checkpoints)));
    }
}
