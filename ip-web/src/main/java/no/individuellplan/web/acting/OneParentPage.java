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
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.mandate.LetOneParentAnswer;
import no.individuellplan.core.person.DecisionCompetence.Matter;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** Qualified personnel write why one parent's answer is enough, for one question and a time (PBRL-26). */
@Path("/personer/{person}/hvem-handler/en-forelder")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OneParentPage {
    private static final String HEARD = "heard";

    private final AtWork atWork;
    private final WhoActsViews views;
    private final ActingChoices choices;
    private final LetOneParentAnswer write;
    private final Answers answers;

    OneParentPage(AtWork atWork, WhoActsViews views, ActingChoices choices, LetOneParentAnswer write, Answers answers) {
        this.atWork = atWork;
        this.views = views;
        this.choices = choices;
        this.write = write;
        this.answers = answers;
    }

    @GET
    public TemplateInstance form(@PathParam("person") UUID person) {
        return page(person, Form.empty());
    }

    @POST
    public Response save(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = answers.withDates(Form.of(sent), "until");
        return answers.to(
                form,
                () -> write.write(actor, new PersonId(person), typed(form)),
                () -> Back.to(WhoActsPage.here(person)).saying(Said.SAVED),
                (again, stale) -> page(person, again));
    }

    private static LetOneParentAnswer.Form typed(Form form) {
        UUID parent = TypedMandate.uuid(form, "parent");
        UUID unit = TypedMandate.uuid(form, "unit");
        return new LetOneParentAnswer.Form(
                parent == null ? null : new PersonId(parent),
                Sent.constant(form, "matter", Matter.class).orElse(null),
                unit == null ? null : new UnitId(unit),
                form.value("why"),
                form.chose(HEARD, "true"),
                form.value("reason"),
                Answers.date(form, "until"));
    }

    private TemplateInstance page(UUID person, Form form) {
        Actor.Professional actor = atWork.actor();
        PersonId child = new PersonId(person);
        return ActingTemplates.oneParent(
                WhoActsPage.here(person) + "/en-forelder",
                WhoActsPage.here(person),
                views.nameOf(actor, child),
                views.parents(actor, child),
                choices.matters(),
                choices.everyUnit(),
                form);
    }
}
