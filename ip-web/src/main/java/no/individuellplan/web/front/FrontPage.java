package no.individuellplan.web.front;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What an individual plan is, and the two ways in. */
@Path("/")
@PermitAll
public class FrontPage {
    @CheckedTemplate(basePath = "front")
    static class Templates {
        private Templates() {}

        static native TemplateInstance front();
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance front() {
        return Templates.front();
    }
}
