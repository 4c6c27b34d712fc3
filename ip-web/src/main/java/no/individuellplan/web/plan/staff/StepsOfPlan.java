package no.individuellplan.web.plan.staff;

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
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.plan.StepPlan;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Words;
import no.individuellplan.web.words.StateTexts;

/** Takes a plan into use, gives it a pause, takes it up again, ends it. */
@Path("/personer/{person}/plan")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class StepsOfPlan {
    private static final String DAY_OF_ALL_PLANS = "/arbeid";

    private final StepPlan steps;
    private final OpenPlan open;
    private final PlanPages pages;
    private final Answers answers;
    private final AtWork atWork;
    private final Words words;

    StepsOfPlan(StepPlan steps, OpenPlan open, PlanPages pages, Answers answers, AtWork atWork, Words words) {
        this.steps = steps;
        this.open = open;
        this.pages = pages;
        this.answers = answers;
        this.atWork = atWork;
        this.words = words;
    }

    /** What is missing comes back on the page of the plan, each part with letter and provision. */
    @POST
    @Path("aktiver")
    public Response activate(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return onThePlan(
                person,
                form,
                () -> steps.activate(atWork.actor(), plan(person), Answers.version(form)),
                Said.PLAN_ACTIVATED);
    }

    @POST
    @Path("gjenoppta")
    public Response resume(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return onThePlan(
                person,
                form,
                () -> steps.resume(atWork.actor(), plan(person), Answers.version(form)),
                Said.PLAN_TAKEN_UP);
    }

    @GET
    @Path("pause")
    public TemplateInstance askPause(@PathParam("person") UUID person) {
        return pausePage(person, null, false);
    }

    @POST
    @Path("pause")
    public Response pause(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        Form form = answers.withDates(Form.of(sent), "until");
        return answers.to(
                form,
                () -> steps.pause(
                        atWork.actor(),
                        plan(person),
                        Answers.version(form),
                        Answers.date(form, "until"),
                        form.value("why")),
                () -> Back.to(base(person)).saying(Said.PLAN_PAUSED),
                (again, stale) -> pausePage(person, again, stale));
    }

    @GET
    @Path("avslutt")
    public TemplateInstance askEnd(@PathParam("person") UUID person) {
        return endPage(person, null, false);
    }

    @POST
    @Path("avslutt")
    public Response end(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return answers.to(
                form,
                () -> steps.end(atWork.actor(), plan(person), Answers.version(form), form.value("why")),
                () -> Back.to(DAY_OF_ALL_PLANS).saying(Said.PLAN_ENDED),
                (again, stale) -> endPage(person, again, stale));
    }

    private Response onThePlan(UUID person, Form form, Runnable step, Said said) {
        return answers.to(
                form,
                step,
                () -> Back.to(base(person)).saying(said),
                (again, stale) -> pages.page(new PersonId(person), again, stale));
    }

    private TemplateInstance pausePage(UUID person, Form form, boolean stale) {
        return FormTemplates.pause(page(person, form, stale));
    }

    private TemplateInstance endPage(UUID person, Form form, boolean stale) {
        return FormTemplates.end(page(person, form, stale));
    }

    private FormPage page(UUID person, Form form, boolean stale) {
        return open.readWhole(new PersonId(person), plan -> {
            Head head = Head.of(plan.person(), plan.body().plan());
            return FormPage.of(
                    head,
                    form,
                    stale,
                    Form.empty(),
                    head.version(),
                    PeriodPage.standing(head, words.in(StateTexts.class).plan(head.state())));
        });
    }

    private PlanId plan(UUID person) {
        return open.planOf(new PersonId(person));
    }

    private static String base(UUID person) {
        return Head.base(new PersonId(person));
    }
}
