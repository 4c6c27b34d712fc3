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
import no.individuellplan.core.consent.DecideCompetence;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.DecisionCompetence.Matter;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** Health personnel who coordinate decide that a person cannot decide something now, or can again (PBRL-25). */
@Path("/personer/{person}/hvem-handler/kompetanse")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CompetencePage {
    private final AtWork atWork;
    private final WhoActsViews views;
    private final ActingChoices choices;
    private final DecideCompetence decide;
    private final Answers answers;

    CompetencePage(AtWork atWork, WhoActsViews views, ActingChoices choices, DecideCompetence decide, Answers answers) {
        this.atWork = atWork;
        this.views = views;
        this.choices = choices;
        this.decide = decide;
        this.answers = answers;
    }

    @GET
    public TemplateInstance form(@PathParam("person") UUID person) {
        return page(person, Form.empty());
    }

    @POST
    public Response save(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = answers.withDates(Form.of(sent), "reviewOn");
        return answers.to(
                form,
                () -> decide.lacking(
                        actor,
                        new PersonId(person),
                        Sent.constants(form, "matters", Matter.class),
                        form.value("reason"),
                        form.value("shownTo"),
                        Answers.date(form, "reviewOn")),
                () -> Back.to(WhoActsPage.here(person)).saying(Said.SAVED),
                (again, stale) -> page(person, again));
    }

    @POST
    @Path("slutt")
    public Response regained(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = Form.of(sent);
        return answers.to(
                form,
                () -> decide.regained(actor, new PersonId(person), form.value("reason")),
                () -> Back.to(WhoActsPage.here(person)).saying(Said.SAVED),
                (again, stale) ->
                        ActingTemplates.atWork(views.of(actor, new PersonId(person), WhoActsPage.here(person), again)));
    }

    private TemplateInstance page(UUID person, Form form) {
        return ActingTemplates.competence(
                WhoActsPage.here(person) + "/kompetanse",
                WhoActsPage.here(person),
                views.nameOf(atWork.actor(), new PersonId(person)),
                choices.matters(),
                form);
    }
}
