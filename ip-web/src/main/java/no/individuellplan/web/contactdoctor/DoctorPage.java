package no.individuellplan.web.contactdoctor;

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
import no.individuellplan.core.contactdoctor.EndContactDoctor;
import no.individuellplan.core.contactdoctor.NameContactDoctor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** The specialist service that takes part names its contact doctor, and says the last day. */
@Path("/personer/{person}/kontaktlege")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DoctorPage {
    private final AtWork atWork;
    private final DoctorViews views;
    private final NameContactDoctor name;
    private final EndContactDoctor end;
    private final Answers answers;

    DoctorPage(AtWork atWork, DoctorViews views, NameContactDoctor name, EndContactDoctor end, Answers answers) {
        this.atWork = atWork;
        this.views = views;
        this.name = name;
        this.end = end;
        this.answers = answers;
    }

    static String base(PersonId person) {
        return "/personer/" + person.value() + "/kontaktlege";
    }

    @GET
    public TemplateInstance page(@PathParam("person") UUID person) {
        return DoctorTemplates.own(views.own(atWork.actor(), new PersonId(person), Form.empty(), false));
    }

    @POST
    public Response name(@PathParam("person") UUID id, MultivaluedMap<String, String> sent) {
        Form form = answers.withDates(Form.of(sent), "from", "until");
        PersonId person = new PersonId(id);
        Actor.Professional actor = atWork.actor();
        return answers.to(
                form,
                () -> name.name(
                        actor, person, form.value("who"), Answers.date(form, "from"), Answers.date(form, "until")),
                () -> Back.to(base(person)).saying(Said.SAVED),
                (again, stale) -> DoctorTemplates.own(views.own(actor, person, again, stale)));
    }

    @GET
    @Path("{role}")
    public TemplateInstance lastDay(@PathParam("person") UUID person, @PathParam("role") UUID role) {
        return DoctorTemplates.lastDay(views.lastDay(atWork.actor(), new PersonId(person), role, Form.empty(), false));
    }

    @POST
    @Path("{role}")
    public Response end(
            @PathParam("person") UUID id, @PathParam("role") UUID role, MultivaluedMap<String, String> sent) {
        Form form = answers.withDates(Form.of(sent), "until");
        PersonId person = new PersonId(id);
        Actor.Professional actor = atWork.actor();
        return answers.to(
                form,
                () -> end.end(actor, person, role, Answers.version(form), Answers.date(form, "until")),
                () -> Back.to(base(person)).saying(Said.SAVED),
                (again, stale) -> DoctorTemplates.lastDay(views.lastDay(actor, person, role, again, stale)));
    }
}
