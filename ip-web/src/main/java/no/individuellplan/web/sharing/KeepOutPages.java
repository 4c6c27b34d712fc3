package no.individuellplan.web.sharing;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.NarrowSharing;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.own.OwnActor;

/** Single goals, measures and texts kept out of what one service sees, and shared again: one press each. */
@Path("/min-plan/deling/{unit}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class KeepOutPages {
    static final String HERE = "/min-plan/deling/";

    private final OwnActor own;
    private final KeepOutViews views;
    private final NarrowSharing narrow;

    KeepOutPages(OwnActor own, KeepOutViews views, NarrowSharing narrow) {
        this.own = own;
        this.views = views;
        this.narrow = narrow;
    }

    @GET
    @Path("utenfor")
    public TemplateInstance all(@PathParam("unit") UUID unit) {
        return SharingTemplates.keepOut(views.of(own.who(), new UnitId(unit)));
    }

    @POST
    @Path("utenfor/{item}")
    public Response keepOut(@PathParam("unit") UUID unit, @PathParam("item") UUID item) {
        narrow.takeOut(own.who(), new UnitId(unit), item);
        return Back.to(HERE + unit + "/utenfor").saying(Said.KEPT_OUT, HERE + unit + "/del-igjen/" + item);
    }

    @POST
    @Path("del-igjen/{item}")
    public Response shareAgain(@PathParam("unit") UUID unit, @PathParam("item") UUID item) {
        narrow.shareAgain(own.who(), new UnitId(unit), item);
        return Back.to("/min-plan/deling").saying(Said.SHARED_AGAIN);
    }
}
