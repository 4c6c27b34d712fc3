package no.individuellplan.web.pathway;

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
import no.individuellplan.core.pathway.AccountForPlan;
import no.individuellplan.core.pathway.BeginCare;
import no.individuellplan.core.pathway.EndCare;
import no.individuellplan.core.pathway.WritePlanOffered;
import no.individuellplan.core.pathway.rules.CareKind;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** Treatment and the plan, for the specialist service that gives it: each sees and writes its own. */
@Path("/personer/{person}/behandling")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CarePage {
    private static final String LAR_FROM = "larFrom";
    private static final String LAR_UNTIL = "larUntil";
    private static final String OFFERED = "offeredOn";

    private final AtWork atWork;
    private final CareViews views;
    private final BeginCare begin;
    private final EndCare end;
    private final WritePlanOffered offered;
    private final AccountForPlan account;
    private final Answers answers;

    CarePage(
            AtWork atWork,
            CareViews views,
            BeginCare begin,
            EndCare end,
            WritePlanOffered offered,
            AccountForPlan account,
            Answers answers) {
        this.atWork = atWork;
        this.views = views;
        this.begin = begin;
        this.end = end;
        this.offered = offered;
        this.account = account;
        this.answers = answers;
    }

    static String base(PersonId person) {
        return "/personer/" + person.value() + "/behandling";
    }

    @GET
    public TemplateInstance page(@PathParam("person") UUID person) {
        return page(new PersonId(person), Form.empty());
    }

    /** To print, for the control commission. */
    @GET
    @Path("utdrag")
    public TemplateInstance extract(@PathParam("person") UUID person) {
        return CareTemplates.extract(views.extract(atWork.actor(), new PersonId(person), Form.empty()));
    }

    @POST
    @Path("begynner")
    public Response begin(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        return done(
                person,
                answers.withDates(Form.of(sent), "from"),
                (actor, whose, form) -> begin.begin(actor, whose, CareKind.COMPULSORY, Answers.date(form, "from")));
    }

    @POST
    @Path("lar/begynner")
    public Response beginLar(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        return done(
                person,
                answers.withDates(Form.of(sent), LAR_FROM),
                (actor, whose, form) -> begin.begin(actor, whose, CareKind.LAR, Answers.date(form, LAR_FROM)));
    }

    /** Back to the day: after the last day the page is no longer theirs. */
    @POST
    @Path("slutter")
    public Response end(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        return ended(person, CareKind.COMPULSORY, sent, "until");
    }

    @POST
    @Path("lar/slutter")
    public Response endLar(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        return ended(person, CareKind.LAR, sent, LAR_UNTIL);
    }

    private Response ended(UUID person, CareKind kind, MultivaluedMap<String, String> sent, String field) {
        Form form = answers.withDates(Form.of(sent), field);
        PersonId whose = new PersonId(person);
        Actor.Professional actor = atWork.actor();
        return answers.to(
                form,
                () -> end.end(actor, whose, kind, Answers.date(form, field)),
                () -> Back.to("/arbeid").saying(Said.SAVED),
                (again, stale) -> page(whose, again));
    }

    @POST
    @Path("om-planen")
    public Response account(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        return done(person, Form.of(sent), (actor, whose, form) -> account.account(actor, whose, form.value("words")));
    }

    @POST
    @Path("lar/tilbud")
    public Response offered(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        return done(
                person,
                answers.withDates(Form.of(sent), OFFERED),
                (actor, whose, form) -> offered.offered(actor, whose, Answers.date(form, OFFERED)));
    }

    @FunctionalInterface
    private interface Step {
        void by(Actor.Professional actor, PersonId person, Form form);
    }

    private Response done(UUID id, Form form, Step step) {
        PersonId person = new PersonId(id);
        Actor.Professional actor = atWork.actor();
        return answers.to(
                form,
                () -> step.by(actor, person, form),
                () -> Back.to(base(person)).saying(Said.SAVED),
                (again, stale) -> page(person, again));
    }

    private TemplateInstance page(PersonId person, Form form) {
        return CareTemplates.atWork(views.atWork(atWork.actor(), person, form));
    }
}
