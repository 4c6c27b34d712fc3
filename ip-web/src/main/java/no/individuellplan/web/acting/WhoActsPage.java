package no.individuellplan.web.acting;

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
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.MandateId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.mandate.EndMandate;
import no.individuellplan.core.mandate.WriteMandate;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** Who acts for a person, for the coordinator and the coordinating unit: care taken over, mandates, and their end. */
@Path("/personer/{person}/hvem-handler")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class WhoActsPage {
    private final AtWork atWork;
    private final WhoActsViews views;
    private final ActingChoices choices;
    private final WriteMandate write;
    private final EndMandate end;
    private final Answers answers;

    WhoActsPage(
            AtWork atWork,
            WhoActsViews views,
            ActingChoices choices,
            WriteMandate write,
            EndMandate end,
            Answers answers) {
        this.atWork = atWork;
        this.views = views;
        this.choices = choices;
        this.write = write;
        this.end = end;
        this.answers = answers;
    }

    static String here(UUID person) {
        return "/personer/" + person + "/hvem-handler";
    }

    @GET
    public TemplateInstance all(@PathParam("person") UUID person) {
        return ActingTemplates.atWork(views.of(atWork.actor(), new PersonId(person), here(person), Form.empty()));
    }

    /** @param which the kind, as it stands in the address */
    @GET
    @Path("ny/{which}")
    public TemplateInstance form(@PathParam("person") UUID person, @PathParam("which") String which) {
        return form(person, which, Form.empty());
    }

    @POST
    @Path("ny/{which}")
    public Response write(
            @PathParam("person") UUID person, @PathParam("which") String which, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = answers.withDates(Form.of(sent), TypedMandate.DATES);
        Kind kind = kind(which);
        return answers.to(
                form,
                () -> write.write(actor, new PersonId(person), TypedMandate.atWork(kind, form)),
                () -> Back.to(here(person)).saying(Said.MANDATE_WRITTEN_IN),
                (again, stale) -> form(person, which, again));
    }

    @GET
    @Path("{mandate}/slutt")
    public TemplateInstance end(@PathParam("person") UUID person, @PathParam("mandate") UUID mandate) {
        return end(person, mandate, Form.empty());
    }

    @POST
    @Path("{mandate}/slutt")
    public Response ended(
            @PathParam("person") UUID person, @PathParam("mandate") UUID mandate, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = Form.of(sent);
        return answers.to(
                form,
                () -> end.end(actor, new MandateId(mandate), form.value("why")),
                () -> Back.to(here(person)).saying(Said.MANDATE_ENDED),
                (again, stale) -> end(person, mandate, again));
    }

    private TemplateInstance form(UUID person, String which, Form form) {
        Kind kind = kind(which);
        return ActingTemplates.letAct(new NewView(
                here(person) + "/ny/" + which,
                here(person),
                views.nameOf(atWork.actor(), new PersonId(person)),
                kind,
                false,
                choices.units(kind),
                choices.grounds(kind),
                choices.parts(kind),
                form));
    }

    private TemplateInstance end(UUID person, UUID mandate, Form form) {
        String who = views.whoActs(atWork.actor(), new PersonId(person), mandate.toString());
        return ActingTemplates.end(here(person) + "/" + mandate + "/slutt", here(person), who, form);
    }

    private static Kind kind(String which) {
        return WrittenIn.at(which).orElseThrow(NotVisible::new);
    }
}
