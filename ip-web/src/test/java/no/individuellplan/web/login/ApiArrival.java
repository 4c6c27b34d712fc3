package no.individuellplan.web.login;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import no.individuellplan.core.access.LoginClaims;

/** What another system's call says about the one it calls for. */
@Path("/api/ankomst")
@Authenticated
public class ApiArrival {
    private final SecurityIdentity identity;

    ApiArrival(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    public String get() {
        LoginClaims claims = identity.getAttribute(ClaimsOnIdentity.ATTRIBUTE);
        return claims.provider() + " " + claims.name() + " " + claims.organisation() + " " + claims.level();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String post(String body) {
        return "took " + body;
    }
}
