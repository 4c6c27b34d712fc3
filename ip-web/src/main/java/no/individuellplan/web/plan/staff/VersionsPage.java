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

/** Every time the whole plan was kept, newest first: what happened, when and by whom. */
@Path("/personer/{person}/plan/versjoner")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class VersionsPage {
    private final OpenPlan open;

    VersionsPage(OpenPlan open) {
        this.open = open;
    }

    @GET
    public TemplateInstance versions(@PathParam("person") UUID person) {
        return open.readWhole(
                new PersonId(person),
                plan -> PlanTemplates.versions(
                        Head.of(plan.person(), plan.body().plan()),
                        plan.versions().stream().map(VersionLine::of).toList()));
    }
}
