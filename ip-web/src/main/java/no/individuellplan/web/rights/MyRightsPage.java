package no.individuellplan.web.rights;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.individuellplan.core.access.Actor;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.own.OwnPlan;

/** What the person, or one who acts for the person, has complained of or asked for. */
@Path(MyRightsPage.HERE)
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MyRightsPage {
    static final String HERE = "/min-plan/rettigheter";

    private final OwnActor own;
    private final RightsLines lines;

    MyRightsPage(OwnActor own, RightsLines lines) {
        this.own = own;
        this.lines = lines;
    }

    @GET
    public TemplateInstance mine() {
        Actor actor = own.who();
        return RightsTemplates.mine(new MyRightsView(lines.about(actor, OwnPlan.person(actor))));
    }
}
