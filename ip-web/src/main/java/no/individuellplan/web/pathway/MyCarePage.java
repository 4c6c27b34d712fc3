package no.individuellplan.web.pathway;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.individuellplan.core.access.Actor;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.own.OwnPlan;

/** What is written about the person's treatment and the plan, all of it, in plain words. */
@Path(MyCarePage.HERE)
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MyCarePage {
    static final String HERE = "/min-plan/behandling";

    private final OwnActor own;
    private final CareViews views;

    MyCarePage(OwnActor own, CareViews views) {
        this.own = own;
        this.views = views;
    }

    @GET
    public TemplateInstance mine() {
        Actor actor = own.who();
        return CareTemplates.mine(views.mine(actor, OwnPlan.person(actor)));
    }
}
