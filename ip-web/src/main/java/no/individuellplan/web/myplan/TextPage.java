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
import java.util.Arrays;
import java.util.Map;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.participant.WriteContribution;
import no.individuellplan.core.plan.DescribePlan;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Spoken;
import no.individuellplan.web.look.WhileTyping;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.own.OwnPlan;
import no.individuellplan.web.plan.ConflictTemplates;
import no.individuellplan.web.plan.ConflictView;

/** What I can, what I need, what I will do myself: one text, one page. */
@Path("/min-plan/om-meg/{page}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class TextPage {
    private static final Map<String, String> FIELDS =
            Map.of("plan.text.missing", "words", "participant.contribution.no-text", "words", "text.too-long", "words");

    private final OwnActor own;
    private final OwnPlan plan;
    private final TextViews views;
    private final DescribePlan describe;
    private final WriteContribution contribute;
    private final CurrentLanguage language;
    private final Spoken spoken;
    private final WhileTyping typing;

    TextPage(
            OwnActor own,
            OwnPlan plan,
            TextViews views,
            DescribePlan describe,
            WriteContribution contribute,
            CurrentLanguage language,
            Spoken spoken,
            WhileTyping typing) {
        this.own = own;
        this.plan = plan;
        this.views = views;
        this.describe = describe;
        this.contribute = contribute;
        this.language = language;
        this.spoken = spoken;
        this.typing = typing;
    }

    @GET
    public Response text(@PathParam("page") String page) {
        return page(200, own.who(), kind(page), null);
    }

    @POST
    public Response write(@PathParam("page") String page, MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        AboutMe.Kind kind = kind(page);
        Form form = Form.of(sent);
        try {
            long version = save(actor, kind, form);
            return typing.now()
                    ? typing.saved(version)
                    : Back.to(MyPlanPage.HOME).saying(Said.WORDS_SAVED);
        } catch (StaleVersion changed) {
            return stale(
                    views.conflict(actor, kind, "/min-plan/om-meg/" + kind.page(), form.value("words"), title(kind)));
        } catch (RuleViolation refused) {
            Form toMend = RefusedForm.of(form, refused, language.language().locale(), FIELDS);
            return typing.now() ? typing.toMend(toMend) : page(422, actor, kind, toMend);
        }
    }

    /** The page for two texts where one was expected, for a text that is written on the start page. */
    Response conflict(Actor actor, Form form, PlanText.Kind kind, String action) {
        String heading = spoken.texts(MyPlanTexts.class).matters();
        return stale(views.conflict(actor, kind, action, form.value("words"), heading));
    }

    private static Response stale(ConflictView view) {
        return Response.status(409).entity(ConflictTemplates.conflict(view)).build();
    }

    /** @return the version that stands now */
    private long save(Actor actor, AboutMe.Kind kind, Form form) {
        PlanId id = plan.of(actor).id();
        String words = form.value("words");
        return switch (kind) {
            case RESOURCES ->
                describe.write(actor, id, PlanText.Kind.RESOURCES, words, null, form.version())
                        .version();
            case NEEDS ->
                describe.write(actor, id, PlanText.Kind.NEEDS, words, null, form.version())
                        .version();
            case CONTRIBUTION ->
                contribute
                        .write(actor, id, null, Texts.I, words, form.version())
                        .version();
        };
    }

    private String title(AboutMe.Kind kind) {
        return spoken.texts(MyPlanTexts.class).about(kind);
    }

    private Response page(int status, Actor actor, AboutMe.Kind kind, Form form) {
        return Response.status(status)
                .entity(MyPlanTemplates.text(views.of(actor, kind, form)))
                .build();
    }

    private static AboutMe.Kind kind(String page) {
        return Arrays.stream(AboutMe.Kind.values())
                .filter(one -> one.page().equals(page))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
