package no.individuellplan.web.withheld;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.id.WithheldId;
import no.individuellplan.core.withheld.EndWithheld;
import no.individuellplan.core.withheld.KeepFromParents;
import no.individuellplan.core.withheld.ShareKept;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.own.Names;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.own.OwnPlan;
import no.individuellplan.web.staff.Answers;

/** What a young person of 12 to 15 keeps from the parents, and shares with a service all the same (PBRL-15, -24). */
@Path(OwnKeptPage.BASE)
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OwnKeptPage {
    /** Says nothing to one who finds it among addresses that were visited. */
    static final String BASE = "/min-plan/bare-mitt";

    private final OwnActor own;
    private final KeptViews views;
    private final KeepFromParents keep;
    private final EndWithheld end;
    private final ShareKept share;
    private final Answers answers;
    private final Names names;

    OwnKeptPage(
            OwnActor own,
            KeptViews views,
            KeepFromParents keep,
            EndWithheld end,
            ShareKept share,
            Answers answers,
            Names names) {
        this.own = own;
        this.views = views;
        this.keep = keep;
        this.end = end;
        this.share = share;
        this.answers = answers;
        this.names = names;
    }

    @GET
    public TemplateInstance page() {
        return page(Form.empty());
    }

    @POST
    public Response keep(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Actor actor = own.who();
        page(Form.empty());
        return done(form, () -> Keeping.of(form).by(keep, actor, OwnPlan.person(actor), null));
    }

    @POST
    @Path("{id}/slutt")
    public Response stop(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Actor actor = own.who();
        return done(form, () -> end.lift(actor, new WithheldId(id), Answers.version(form), null));
    }

    @POST
    @Path("del")
    public Response share(MultivaluedMap<String, String> sent) {
        Form typed = Form.of(sent);
        Actor actor = own.who();
        UUID item = Sent.id(typed, "item", Function.identity());
        UnitId unit = Sent.id(typed, "unit", UnitId::new);
        Form chosen = item == null ? typed.wrong("item", answers.chooseOne()) : typed;
        Form form = unit == null ? chosen.wrong("unit", answers.chooseOne()) : chosen;
        return done(form, () -> share.share(actor, item, unit, views.sharing(actor, item, names.unit(unit))));
    }

    @POST
    @Path("stopp/{unit}/{item}")
    public Response stopSharing(@PathParam("unit") UUID unit, @PathParam("item") UUID item) {
        Actor actor = own.who();
        return done(Form.empty(), () -> share.stop(actor, item, new UnitId(unit)));
    }

    private Response done(Form form, Runnable work) {
        return answers.to(form, work, () -> Back.to(BASE).saying(Said.SAVED), (again, stale) -> page(again));
    }

    private TemplateInstance page(Form form) {
        return KeptTemplates.own(views.own(own.who(), form));
    }
}
