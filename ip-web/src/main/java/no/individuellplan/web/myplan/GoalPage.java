package no.individuellplan.web.myplan;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.WordGoal;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.measure.AskMeasure;
import no.individuellplan.core.measure.MeasureForm;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.DateInput;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Spoken;
import no.individuellplan.web.look.WhileTyping;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.own.OwnPlan;
import no.individuellplan.web.plan.ConflictTemplates;

/** One goal: its words, its steps, and whether it is reached. */
@Path("/min-plan/mal/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class GoalPage {
    private static final Map<String, String> WORDS = Map.of("goal.words.missing", "words", "text.too-long", "words");
    private static final Map<String, String> STEP =
            Map.of("measure.ask.no-text", "what", "measure.ask.period", "until", "text.too-long", "what");

    private final OwnActor own;
    private final OwnPlan plan;
    private final GoalViews views;
    private final WordGoal goals;
    private final AskMeasure steps;
    private final CurrentLanguage language;
    private final Spoken spoken;
    private final WhileTyping typing;

    GoalPage(
            OwnActor own,
            OwnPlan plan,
            GoalViews views,
            WordGoal goals,
            AskMeasure steps,
            CurrentLanguage language,
            Spoken spoken,
            WhileTyping typing) {
        this.own = own;
        this.plan = plan;
        this.views = views;
        this.goals = goals;
        this.steps = steps;
        this.language = language;
        this.spoken = spoken;
        this.typing = typing;
    }

    @GET
    public Response goal(@PathParam("id") UUID id) {
        return page(200, own.who(), id, Form.empty());
    }

    @POST
    public Response word(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        try {
            String why = form.values().containsKey("why")
                    ? form.value("why")
                    : views.goal(actor, id, form).goal().why();
            Goal saved = goals.change(actor, new GoalId(id), form.version(), form.value("words"), why);
            return typing.now() ? typing.saved(saved.version()) : back(id, Said.GOAL_CHANGED);
        } catch (StaleVersion changed) {
            String heading = spoken.texts(MyPlanTexts.class).changeWords();
            return Response.status(409)
                    .entity(ConflictTemplates.conflict(views.conflict(actor, id, form, heading)))
                    .build();
        } catch (RuleViolation refused) {
            return refused(actor, id, form, refused, WORDS);
        }
    }

    /** A step the person takes themselves is agreed at once. */
    @POST
    @Path("steg")
    public Response addStep(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        LocalDate until = DateInput.read(form.value("until")).orElse(null);
        if (until == null && !form.value("until").isEmpty()) {
            return page(422, actor, id, form.wrong("until", spoken.common().dateWrong()));
        }
        try {
            MeasureForm step = new MeasureForm(null, form.value("what"), null, null, null, until, null);
            steps.ask(actor, plan.of(actor).id(), new GoalId(id), step);
            return back(id, Said.STEP_ADDED);
        } catch (RuleViolation refused) {
            return refused(actor, id, form, refused, STEP);
        }
    }

    @POST
    @Path("naadd")
    public Response reached(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        try {
            goals.mark(actor, new GoalId(id), form.version(), form.chose("reached", "true"));
            return back(id, Said.GOAL_CHANGED);
        } catch (StaleVersion changed) {
            return back(id, Said.CHANGED_MEANWHILE);
        } catch (RuleViolation refused) {
            return refused(actor, id, form, refused, WORDS);
        }
    }

    private static Response back(UUID id, Said said) {
        return Back.to("/min-plan/mal/" + id).saying(said);
    }

    private Response refused(Actor actor, UUID id, Form form, RuleViolation refused, Map<String, String> fields) {
        Form toMend = RefusedForm.of(form, refused, language.language().locale(), fields);
        return typing.now() ? typing.toMend(toMend) : page(422, actor, id, toMend);
    }

    private Response page(int status, Actor actor, UUID id, Form form) {
        return Response.status(status)
                .entity(MyPlanTemplates.goal(views.goal(actor, id, form)))
                .build();
    }
}
