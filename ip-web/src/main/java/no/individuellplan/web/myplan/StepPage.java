package no.individuellplan.web.myplan;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.measure.MoveMeasure;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.own.OwnActor;

/** One step of the person's own: answer when asked, and say how it goes. */
@Path("/min-plan/tiltak/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class StepPage {
    private static final Map<String, String> FIELDS =
            Map.of("measure.move.no-reason", "reason", "text.too-long", "reason");

    private final OwnActor own;
    private final GoalViews views;
    private final MoveMeasure steps;
    private final CurrentLanguage language;

    StepPage(OwnActor own, GoalViews views, MoveMeasure steps, CurrentLanguage language) {
        this.own = own;
        this.views = views;
        this.steps = steps;
        this.language = language;
    }

    @GET
    public Response asked(@PathParam("id") UUID id) {
        return page(200, own.who(), id, Form.empty());
    }

    @POST
    public Response move(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        MeasureState next = state(form.value("state"));
        try {
            Measure moved = steps.move(actor, new MeasureId(id), form.version(), next, form.value("reason"));
            Back back = Back.to(GoalViews.addressOf(moved));
            return next == MeasureState.DONE
                    ? back.saying(said(next), "/min-plan/tiltak/" + id + "/tilbake?versjon=" + (form.version() + 1))
                    : back.saying(said(next));
        } catch (StaleVersion changed) {
            return Back.to(views.addressOf(actor, id)).saying(Said.CHANGED_MEANWHILE);
        } catch (RuleViolation refused) {
            Form mended = RefusedForm.of(form, refused, language.language().locale(), FIELDS);
            return page(422, actor, id, mended);
        }
    }

    /** Undo of «ferdig». */
    @POST
    @Path("tilbake")
    public Response notDone(@PathParam("id") UUID id, @QueryParam("versjon") long version) {
        Actor actor = own.who();
        try {
            Measure moved = steps.move(actor, new MeasureId(id), version, MeasureState.STARTED, null);
            return Back.to(GoalViews.addressOf(moved)).saying(Said.UNDONE);
        } catch (StaleVersion changed) {
            return Back.to(views.addressOf(actor, id)).saying(Said.CHANGED_MEANWHILE);
        }
    }

    /** Nothing changes: the question stays. */
    @POST
    @Path("ikke-naa")
    public Response notNow(@PathParam("id") UUID id) {
        own.who();
        return Back.to(MyPlanPage.HOME).saying(Said.NOT_NOW);
    }

    private static MeasureState state(String name) {
        return Arrays.stream(MeasureState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static Said said(MeasureState next) {
        return switch (next) {
            case AGREED -> Said.STEP_AGREED;
            case DECLINED -> Said.STEP_DECLINED;
            case STARTED -> Said.STEP_STARTED;
            case DONE -> Said.STEP_DONE;
            case CANNOT_YET -> Said.STEP_CANNOT_BE_DONE_YET;
            case ASKED -> Said.SAVED;
        };
    }

    private Response page(int status, Actor actor, UUID id, Form form) {
        return Response.status(status)
                .entity(MyPlanTemplates.askedOfMe(views.asked(actor, id, form)))
                .build();
    }
}
