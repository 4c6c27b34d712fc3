package no.individuellplan.web.myplan;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.goal.WordGoal;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.notice.ChooseNotices;
import no.individuellplan.core.plan.DescribePlan;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.WhileTyping;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.own.OwnPlan;
import no.individuellplan.web.words.ChosenArea;

/** The person's start page, with or without a plan: what matters, and a new goal. */
@Path("/min-plan")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MyPlanPage {
    static final String HOME = "/min-plan";
    private static final Map<String, String> WORDS = Map.of("plan.text.missing", "words", "text.too-long", "words");
    private static final Map<String, String> GOAL =
            Map.of("goal.words.missing", "goalWords", "goal.words.no-area", "goalArea", "text.too-long", "goalWords");

    private final OwnActor own;
    private final OwnPlan plan;
    private final MyPlanViews views;
    private final TextPage texts;
    private final DescribePlan describe;
    private final WordGoal goals;
    private final ChooseNotices notices;
    private final CurrentLanguage language;
    private final WhileTyping typing;

    MyPlanPage(
            OwnActor own,
            OwnPlan plan,
            MyPlanViews views,
            TextPage texts,
            DescribePlan describe,
            WordGoal goals,
            ChooseNotices notices,
            CurrentLanguage language,
            WhileTyping typing) {
        this.own = own;
        this.plan = plan;
        this.views = views;
        this.texts = texts;
        this.describe = describe;
        this.goals = goals;
        this.notices = notices;
        this.language = language;
        this.typing = typing;
    }

    /** Here stands all that waits: notices about it have done their work. */
    @GET
    public Response start() {
        Actor actor = own.who();
        notices.opened(actor);
        return page(200, actor, Form.empty());
    }

    @POST
    @Path("viktig")
    public Response whatMatters(MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        try {
            PlanText saved = describe.write(
                    actor, plan.of(actor).id(), PlanText.Kind.WHAT_MATTERS, form.value("words"), null, form.version());
            return typing.now() ? typing.saved(saved.version()) : Back.to(HOME).saying(Said.WORDS_SAVED);
        } catch (StaleVersion changed) {
            return texts.conflict(actor, form, PlanText.Kind.WHAT_MATTERS, HOME + "/viktig");
        } catch (RuleViolation refused) {
            return refused(actor, form, refused, WORDS);
        }
    }

    @POST
    @Path("mal")
    public Response addGoal(MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        try {
            Area area = ChosenArea.read(form.value("goalArea")).orElse(null);
            goals.add(actor, plan.of(actor).id(), null, area, form.value("goalWords"), form.value("goalWhy"));
            return Back.to(HOME).saying(Said.GOAL_ADDED);
        } catch (RuleViolation refused) {
            return refused(actor, form, refused, GOAL);
        }
    }

    private Response refused(Actor actor, Form form, RuleViolation refused, Map<String, String> fields) {
        Form toMend = RefusedForm.of(form, refused, language.language().locale(), fields);
        return typing.now() ? typing.toMend(toMend) : page(422, actor, toMend);
    }

    private Response page(int status, Actor actor, Form form) {
        return Response.status(status)
                .entity(MyPlanTemplates.myPlan(views.of(actor, form)))
                .build();
    }
}
