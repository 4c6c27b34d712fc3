package no.individuellplan.api.operator;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.individuellplan.api.Api;
import no.individuellplan.api.BodyLimit;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.directory.ImportRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Takes in a file for the address register from the operator of this machine. Open to no login: {@link OperatorDoor} decides,
 * and to everybody else the address does not exist.
 */
@Api
@OperatorOnly
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class OperatorRegisterResource {
    private static final Actor.System OPERATOR = new Actor.System("operator");
    private static final long LARGEST = 20_000_000;

    private final ImportRegister register;

    OperatorRegisterResource(ImportRegister register) {
        this.register = register;
    }

    /** Refuses with 422 and a reason for each line that cannot be taken in. */
    @POST
    @Path("/operator/register")
    @PermitAll
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @BodyLimit(LARGEST)
    @Operation(hidden = true)
    public RegisterImportResponse take(@NotNull byte[] file) {
        return Acting.as(OPERATOR, () -> RegisterImportResponse.of(register.take(OPERATOR, file)));
    }
}
