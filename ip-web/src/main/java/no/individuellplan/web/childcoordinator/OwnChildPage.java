package no.individuellplan.web.childcoordinator;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.childcoordinator.WantChildCoordinator;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.own.OwnPlan;

/** The family says whether it wants a child coordinator, and reads what the child coordinator has done. */
@Path(OwnChildPage.HERE)
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OwnChildPage {
    static final String HERE = "/min-plan/barnekoordinator";
    private static final Map<String, String> FIELDS = Map.of("consent.answer.child-not-heard", "childsView");

    private final OwnActor own;
    private final ChildViews views;
    private final WantChildCoordinator want;
    private final CurrentLanguage language;

    OwnChildPage(OwnActor own, ChildViews views, WantChildCoordinator want, CurrentLanguage language) {
        this.own = own;
        this.views = views;
        this.want = want;
        this.language = language;
    }

    @GET
    public TemplateInstance page() {
        Actor actor = own.who();
        return ChildTemplates.own(views.own(actor, OwnPlan.person(actor), Form.empty()));
    }

    @POST
    public Response answer(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return form.value("answer").equals(Answer.GIVEN.name())
                ? answered(form, Answer.GIVEN, Said.CONSENT_GIVEN)
                : answered(form, Answer.NOT_NOW, Said.NOT_NOW);
    }

    @POST
    @Path("slutt")
    public Response end(MultivaluedMap<String, String> sent) {
        return answered(Form.of(sent), Answer.WITHDRAWN, Said.CONSENT_WITHDRAWN);
    }

    private Response answered(Form form, Answer answer, Said said) {
        Actor actor = own.who();
        PersonId person = OwnPlan.person(actor);
        String words = String.join("\n\n", views.own(actor, person, form).text());
        try {
            want.answer(actor, person, answer, words, form.value("childsView"), form.chose("childObjects", "true"));
        } catch (RuleViolation refused) {
            Form again = RefusedForm.of(form, refused, language.language().locale(), FIELDS);
            return Response.status(422)
                    .entity(ChildTemplates.own(views.own(actor, person, again)))
                    .build();
        }
        return Back.to(HERE).saying(said);
    }
}
