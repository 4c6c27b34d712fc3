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
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.relocation.ProposeRelocation;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** The coordinator says that the person moves, and sees how it goes. The person answers. */
@Path("/personer/{person}/flytting")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CoordinatorMovePage {
    private final AtWork atWork;
    private final RelocationViews views;
    private final ProposeRelocation propose;
    private final Answers answers;

    CoordinatorMovePage(AtWork atWork, RelocationViews views, ProposeRelocation propose, Answers answers) {
        this.atWork = atWork;
        this.views = views;
        this.propose = propose;
        this.answers = answers;
    }

    static String base(PersonId person) {
        return "/personer/" + person.value() + "/flytting";
    }

    @GET
    public TemplateInstance page(@PathParam("person") UUID person) {
        return page(atWork.actor(), new PersonId(person), Form.empty());
    }

    @POST
    public Response propose(@PathParam("person") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        PersonId person = new PersonId(id);
        Form form = answers.withDates(Form.of(sent), "movingOn");
        return answers.to(
                form,
                () -> propose.propose(actor, person, Sent.id(form, "to", UnitId::new), Answers.date(form, "movingOn")),
                () -> Back.to(base(person)).saying(Said.MOVE_ASKED),
                (again, stale) -> page(actor, person, again));
    }

    private TemplateInstance page(Actor.Professional actor, PersonId person, Form form) {
        return RelocationTemplates.coordinator(views.coordinator(actor, person, form));
    }
}
