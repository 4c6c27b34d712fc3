package no.individuellplan.web.myplan;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.plan.StepPlan;
import no.individuellplan.core.plan.WithdrawPlan;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.DateInput;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Spoken;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.own.OwnPlan;

/** Take a break, take the plan up again, or end it. What it means is said first. */
@Path("/min-plan")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RestPages {
    private static final Map<String, String> FIELDS =
            Map.of("plan.pause.no-day", "pausedUntil", "text.too-long", "pausedWhy");

    private final OwnActor own;
    private final OwnPlan plan;
    private final StepPlan step;
    private final WithdrawPlan withdraw;
    private final CurrentLanguage language;
    private final Spoken spoken;

    RestPages(
            OwnActor own, OwnPlan plan, StepPlan step, WithdrawPlan withdraw, CurrentLanguage language, Spoken spoken) {
        this.own = own;
        this.plan = plan;
        this.step = step;
        this.withdraw = withdraw;
        this.language = language;
        this.spoken = spoken;
    }

    @GET
    @Path("pause")
    public Response aboutPause() {
        return page(200, Form.empty(), (version, form) -> MyPlanTemplates.pause(new PauseView(version, form)));
    }

    @POST
    @Path("pause")
    public Response pause(MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        LocalDate until = DateInput.read(form.value("pausedUntil")).orElse(null);
        if (until == null && !form.value("pausedUntil").isEmpty()) {
            return pausePage(form.wrong("pausedUntil", spoken.common().dateWrong()));
        }
        return done(
                form,
                Said.PLAN_PAUSED,
                () -> step.pause(actor, plan.of(actor).id(), form.version(), until, form.value("pausedWhy")));
    }

    @POST
    @Path("gjenoppta")
    public Response takeUp(MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        try {
            step.resume(actor, plan.of(actor).id(), form.version());
            return Back.to(MyPlanPage.HOME).saying(Said.PLAN_TAKEN_UP);
        } catch (StaleVersion changed) {
            return Back.to(MyPlanPage.HOME).saying(Said.CHANGED_MEANWHILE);
        }
    }

    @GET
    @Path("avslutt")
    public Response aboutEnd() {
        return page(200, Form.empty(), (version, form) -> MyPlanTemplates.end(new PauseView(version, form)));
    }

    @POST
    @Path("avslutt")
    public Response end(MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        return done(
                form,
                Said.PLAN_ENDED,
                () -> withdraw.withdraw(actor, plan.of(actor).id(), form.version(), form.value("endedWhy")));
    }

    private Response done(Form form, Said said, Runnable work) {
        try {
            work.run();
            return Back.to(MyPlanPage.HOME).saying(said);
        } catch (StaleVersion changed) {
            return Back.to(MyPlanPage.HOME).saying(Said.CHANGED_MEANWHILE);
        } catch (RuleViolation refused) {
            return pausePage(RefusedForm.of(form, refused, language.language().locale(), FIELDS));
        }
    }

    private Response pausePage(Form form) {
        return page(422, form, (version, typed) -> MyPlanTemplates.pause(new PauseView(version, typed)));
    }

    private Response page(int status, Form form, BiFunction<Long, Form, Object> template) {
        long version = plan.of(own.who()).version();
        return Response.status(status).entity(template.apply(version, form)).build();
    }
}
