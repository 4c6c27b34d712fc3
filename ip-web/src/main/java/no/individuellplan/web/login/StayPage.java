package no.individuellplan.web.login;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What a page asks when somebody wants to stay: to be asked renews the session, and the answer says for how long. */
@Path(StayPage.ADDRESS)
@Authenticated
public class StayPage {
    static final String ADDRESS = "/logg-inn/bli";

    @GET
    public Response stay() {
        return Response.noContent().build();
    }
}
