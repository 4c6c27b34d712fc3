package no.individuellplan.web.own;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.web.look.Back;

/** A parent or guardian says whose plan to look at. Kept until the browser is closed; asked of the registers each time. */
@Path("/min-plan/hvem")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ActForPage {
    static final String HOME = "/min-plan";
    static final String COOKIE = "for";

    private final OwnActor own;
    private final ReadOwnPlan readOwn;

    ActForPage(OwnActor own, ReadOwnPlan readOwn) {
        this.own = own;
        this.readOwn = readOwn;
    }

    @GET
    public TemplateInstance choose() {
        Actor actor = own.who();
        List<ActForView.Other> others = OwnActor.themself(actor).map(readOwn::mayActFor).orElse(List.of()).stream()
                .map(one -> new ActForView.Other(
                        one.person().id().toString(), one.person().name(), one.kind()))
                .toList();
        String chosen =
                actor instanceof Actor.Representative other ? other.represents().toString() : "";
        return ActForTemplates.actFor(new ActForView(actor.name(), chosen, others));
    }

    @POST
    public Response chosen(@FormParam("person") String person) {
        own.who();
        String id = person == null ? "" : person.replaceAll("[^0-9a-f-]", "");
        NewCookie cookie = new NewCookie.Builder(COOKIE)
                .value(id)
                .path(HOME)
                .maxAge(id.isEmpty() ? 0 : NewCookie.DEFAULT_MAX_AGE)
                .httpOnly(true)
                .secure(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.fromResponse(Back.to(HOME).silently()).cookie(cookie).build();
    }
}
