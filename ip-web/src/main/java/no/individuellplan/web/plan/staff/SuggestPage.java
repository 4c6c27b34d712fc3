package no.individuellplan.web.plan.staff;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.SuggestGoal;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** Suggests a goal, or other words for one. The words become the plan's only when the person takes them (I6). */
@Path("/personer/{person}/plan/forslag")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SuggestPage {
    private final SuggestGoal suggest;
    private final OpenPlan open;
    private final Answers answers;
    private final AtWork atWork;

    SuggestPage(SuggestGoal suggest, OpenPlan open, Answers answers, AtWork atWork) {
        this.suggest = suggest;
        this.open = open;
        this.answers = answers;
        this.atWork = atWork;
    }

    @GET
    public TemplateInstance form(@PathParam("person") UUID person, @QueryParam("mal") UUID goal) {
        return page(new PersonId(person), goal, null, false);
    }

    @POST
    public Response save(
            @PathParam("person") UUID id, @QueryParam("mal") UUID goal, MultivaluedMap<String, String> sent) {
        PersonId person = new PersonId(id);
        Form form = Form.of(sent);
        return answers.to(
                form,
                () -> suggest.suggest(
                        atWork.actor(),
                        open.planOf(person),
                        goal == null ? null : new GoalId(goal),
                        Sent.constant(form, "area", Area.class).orElse(null),
                        form.value("words")),
                () -> Back.to(Head.base(person)).saying(Said.SUGGESTION_SENT),
                (again, stale) -> page(person, goal, again, stale));
    }

    private TemplateInstance page(PersonId person, UUID goal, Form form, boolean stale) {
        return open.readWhole(person, plan -> {
            Head head = Head.of(plan.person(), plan.body().plan());
            Optional<Goal> about = Optional.ofNullable(goal).map(id -> plan.body().goals().stream()
                    .filter(one -> one.id().value().equals(id))
                    .findFirst()
                    .orElseThrow(NotVisible::new));
            Form stands =
                    about.map(one -> Form.empty().with("words", one.words())).orElseGet(Form::empty);
            return FormTemplates.suggest(
                    FormPage.of(head, form, stale, stands, head.version(), Standing.now()),
                    about.map(Goal::words).orElse(""),
                    head.base() + "/forslag" + (goal == null ? "" : "?mal=" + goal));
        });
    }
}
