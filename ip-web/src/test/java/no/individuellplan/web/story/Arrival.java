package no.individuellplan.web.story;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** Where a test says who it is: {@code /her-er/ingrid}. */
@Path("/her-er")
@PermitAll
public class Arrival {
    static final String COOKIE = "her-er";

    @GET
    @Path("{name}")
    public Response come(@PathParam("name") String name) {
        return Response.noContent()
                .cookie(new NewCookie.Builder(COOKIE).value(name).path("/").build())
                .build();
    }
}
