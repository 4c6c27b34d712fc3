package no.individuellplan.web.relocation;

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
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.id.RelocationId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.relocation.AnswerRelocation;
import no.individuellplan.core.relocation.ProposeRelocation;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.own.OwnPlan;
import no.individuellplan.web.staff.Answers;

/** The person moves: says where and when, answers whether the plan goes along, and can regret it. */
@Path(OwnMovePage.HERE)
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OwnMovePage {
    static final String HERE = "/min-plan/flytte";
    static final Map<String, String> FIELDS = Map.of(
            "relocation.propose.unknown-municipality",
            "to",
            "relocation.propose.same-municipality",
            "to",
            "relocation.propose.day",
            "movingOn",
            "consent.answer.child-not-heard",
            "childsView");

    private final OwnActor own;
    private final RelocationViews views;
    private final ProposeRelocation propose;
    private final AnswerRelocation answer;
    private final CurrentLanguage language;

    OwnMovePage(
            OwnActor own,
            RelocationViews views,
            ProposeRelocation propose,
            AnswerRelocation answer,
            CurrentLanguage language) {
        this.own = own;
        this.views = views;
        this.propose = propose;
        this.answer = answer;
        this.language = language;
    }

    @GET
    public TemplateInstance page() {
        return RelocationTemplates.own(views.own(own.who(), Form.empty()));
    }

    @POST
    public Response propose(MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        return done(
                actor,
                form,
                Said.MOVE_BEGUN,
                () -> propose.propose(
                        actor,
                        OwnPlan.person(actor),
                        Sent.id(form, "to", UnitId::new),
                        Answers.date(form, "movingOn")));
    }

    @POST
    @Path("{id}")
    public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = Form.of(sent);
        return switch (form.value("answer")) {
            case "GIVEN" -> answered(actor, id, form, Answer.GIVEN, Said.MOVE_AGREED);
            case "REFUSED" -> answered(actor, id, form, Answer.REFUSED, Said.MOVE_UNDONE);
            default -> answered(actor, id, form, Answer.NOT_NOW, Said.NOT_NOW);
        };
    }

    @POST
    @Path("{id}/angre")
    public Response undo(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return answered(own.who(), id, Form.of(sent), Answer.WITHDRAWN, Said.MOVE_UNDONE);
    }

    private Response answered(Actor actor, UUID id, Form form, Answer what, Said said) {
        String words = String.join("\n\n", views.own(actor, form).text());
        return done(
                actor,
                form,
                said,
                () -> answer.answer(
                        actor,
                        new RelocationId(id),
                        Answers.version(form),
                        what,
                        words,
                        form.value("childsView"),
                        form.chose("childObjects", "true")));
    }

    private Response done(Actor actor, Form form, Said said, Runnable work) {
        try {
            work.run();
        } catch (RuleViolation refused) {
            Form again = RefusedForm.of(form, refused, language.language().locale(), FIELDS);
            return Response.status(422)
                    .entity(RelocationTemplates.own(views.own(actor, again)))
                    .build();
        }
        return Back.to(HERE).saying(said);
    }
}
