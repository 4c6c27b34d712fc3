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
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.need.ReportNeed;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.own.OwnActor;

/** The person, or who acts for them, asks for a plan. */
@Path("/min-plan/be-om")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AskForPlanPage {
    private static final Map<String, String> FIELDS = Map.of(
            "need.report.no-name", "givenName",
            "need.report.long-name", "givenName",
            "need.report.birth-date", "birthDate",
            "need.report.other-birth-date", "birthDate",
            "need.report.no-description", "why",
            "need.report.no-receiver", "municipality",
            "text.too-long", "why");

    private final OwnActor own;
    private final AskingPerson asking;
    private final ReportNeed report;
    private final CurrentLanguage language;

    AskForPlanPage(OwnActor own, AskingPerson asking, ReportNeed report, CurrentLanguage language) {
        this.own = own;
        this.asking = asking;
        this.report = report;
        this.language = language;
    }

    @GET
    public Response form() {
        return page(200, own.who(), Form.empty());
    }

    @POST
    public Response ask(MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        try {
            report.report(actor, asking.form(actor, form));
            return Back.to(MyPlanPage.HOME).saying(Said.NEED_REPORTED);
        } catch (RuleViolation refused) {
            return page(
                    422,
                    actor,
                    RefusedForm.of(form, refused, language.language().locale(), FIELDS));
        }
    }

    private Response page(int status, Actor actor, Form form) {
        return Response.status(status)
                .entity(MyPlanTemplates.askForPlan(asking.view(actor, form)))
                .build();
    }
}
