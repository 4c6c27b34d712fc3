package no.individuellplan.web.login;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a person reads when a login did not end in a page. Nothing that came in the address is repeated here. */
@Path("/innlogging")
@PermitAll
public class LoginPages {
    @GET
    @Path("/stoppet")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance stopped() {
        return LoginTemplates.stopped();
    }
}
