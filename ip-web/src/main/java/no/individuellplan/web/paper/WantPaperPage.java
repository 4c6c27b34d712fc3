package no.individuellplan.web.paper;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.reservation.ReserveAgainstDigital;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.own.OwnPlan;

/** The person wants letters on paper, or no longer does: one press. */
@Path("/min-plan/papir")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WantPaperPage {
    private final OwnActor own;
    private final ReserveAgainstDigital reserve;

    WantPaperPage(OwnActor own, ReserveAgainstDigital reserve) {
        this.own = own;
        this.reserve = reserve;
    }

    @POST
    public Response say(@FormParam("paper") String paper) {
        Actor actor = own.who();
        reserve.say(actor, OwnPlan.person(actor), "ja".equals(paper));
        return Back.to("/min-plan/deling").saying(Said.SAVED);
    }
}
