package no.individuellplan.web.sharing;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.individuellplan.web.own.OwnActor;

/** Who sees one thing in the plan, why and until when, and who does not. */
@Path("/min-plan/hvem-ser/{item}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReadersPage {
    private final OwnActor own;
    private final ReadersViews views;

    ReadersPage(OwnActor own, ReadersViews views) {
        this.own = own;
        this.views = views;
    }

    @GET
    public TemplateInstance readers(@PathParam("item") UUID item) {
        return SharingTemplates.readers(views.of(own.who(), item));
    }
}
