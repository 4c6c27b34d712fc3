package no.individuellplan.web.plan.staff;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.web.look.Form;

/** A person's plan, for one at work who has to do with it. */
@Path("/personer/{person}/plan")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PlanPage {
    private final PlanPages pages;

    PlanPage(PlanPages pages) {
        this.pages = pages;
    }

    @GET
    public TemplateInstance plan(@PathParam("person") UUID person) {
        return pages.page(new PersonId(person), Form.empty(), false);
    }
}
