package no.individuellplan.web.login;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import no.individuellplan.core.access.LoginClaims;

/**
 * The two doors by name, and the place a login comes back to. That place is a page of its own, for a second tab may come
 * back when the first has already been let in.
 */
@Path("/")
@Authenticated
public class LoginDoors {
    private final Session session;

    LoginDoors(Session session) {
        this.session = session;
    }

    @GET
    @Path("innlogget")
    public Response back() {
        String home = session.claims()
                .map(LoginClaims::provider)
                .map(Door::of)
                .map(Door::home)
                .orElse("/");
        return to(home);
    }

    @GET
    @Path("logg-inn/innbygger")
    public Response citizen() {
        return to(Door.CITIZEN.home());
    }

    @GET
    @Path("logg-inn/ansatt")
    public Response staff() {
        return to(Door.STAFF.home());
    }

    private static Response to(String home) {
        return Response.seeOther(URI.create(home)).build();
    }
}
