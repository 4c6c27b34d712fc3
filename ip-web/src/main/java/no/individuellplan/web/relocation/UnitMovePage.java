package no.individuellplan.web.relocation;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.RelocationId;
import no.individuellplan.core.relocation.TakeOverPlan;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** A plan on its way: taken over with a coordinator proposed, or sent back because it is the wrong place. */
@Path("/behov/flytting/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class UnitMovePage {
    private final AtWork atWork;
    private final RelocationViews views;
    private final TakeOverPlan takeOver;
    private final Answers answers;

    UnitMovePage(AtWork atWork, RelocationViews views, TakeOverPlan takeOver, Answers answers) {
        this.atWork = atWork;
        this.views = views;
        this.takeOver = takeOver;
        this.answers = answers;
    }

    @GET
    public TemplateInstance page(@PathParam("id") UUID id) {
        return page(atWork.actor(), id, Form.empty(), false);
    }

    @POST
    @Path("ta-over")
    public Response takeOver(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form typed = Form.of(sent);
        EmploymentId whom = Sent.id(typed, "whom", EmploymentId::new);
        Form form = whom == null ? typed.wrong("whom", answers.chooseOne()) : typed;
        return answers.to(
                form,
                () -> takeOver.takeOver(actor, new RelocationId(id), Answers.version(form), whom),
                () -> Back.to("/behov").saying(Said.MOVE_TAKEN_OVER),
                (again, stale) -> page(actor, id, again, stale));
    }

    @POST
    @Path("feil-sted")
    public Response sendBack(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = Form.of(sent);
        return answers.to(
                form,
                () -> takeOver.sendBack(actor, new RelocationId(id), Answers.version(form), form.value("reason")),
                () -> Back.to("/behov").saying(Said.MOVE_SENT_BACK),
                (again, stale) -> page(actor, id, again, stale));
    }

    private TemplateInstance page(Actor.Professional actor, UUID id, Form form, boolean stale) {
        return RelocationTemplates.unit(views.unit(actor, new RelocationId(id), form, stale));
    }
}
