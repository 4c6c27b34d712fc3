package no.individuellplan.web.childcoordinator;

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
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.childcoordinator.AnswerAsChildCoordinator;
import no.individuellplan.core.childcoordinator.AskChildCoordinator;
import no.individuellplan.core.childcoordinator.ChildTask;
import no.individuellplan.core.childcoordinator.WriteChildTask;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** The coordinating unit asks somebody, the one asked answers, and the child coordinator writes what was done. */
@Path("/personer/{person}/barnekoordinator")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ChildPage {
    private final AtWork atWork;
    private final ChildViews views;
    private final AskChildCoordinator ask;
    private final AnswerAsChildCoordinator answer;
    private final WriteChildTask write;
    private final Answers answers;

    ChildPage(
            AtWork atWork,
            ChildViews views,
            AskChildCoordinator ask,
            AnswerAsChildCoordinator answer,
            WriteChildTask write,
            Answers answers) {
        this.atWork = atWork;
        this.views = views;
        this.ask = ask;
        this.answer = answer;
        this.write = write;
        this.answers = answers;
    }

    static String base(PersonId person) {
        return "/personer/" + person.value() + "/barnekoordinator";
    }

    @GET
    public TemplateInstance page(@PathParam("person") UUID person) {
        return page(new PersonId(person), Form.empty(), false);
    }

    @POST
    @Path("spor")
    public Response ask(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        Form typed = Form.of(sent);
        EmploymentId whom = Sent.id(typed, "whom", EmploymentId::new);
        Form form = whom == null ? typed.wrong("whom", answers.chooseOne()) : typed;
        return done(
                person,
                form,
                Said.COORDINATOR_ASKED,
                (actor, whose) -> ask.ask(actor, whose, Answers.version(form), whom));
    }

    @POST
    @Path("ja")
    public Response accept(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return done(
                person,
                form,
                Said.COORDINATOR_ACCEPTED,
                (actor, whose) -> answer.accept(actor, whose, Answers.version(form)));
    }

    /** Back to the day: after a no the page is no longer theirs. */
    @POST
    @Path("nei")
    public Response decline(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Actor.Professional actor = atWork.actor();
        PersonId whose = new PersonId(person);
        return answers.to(
                form,
                () -> answer.decline(actor, whose, Answers.version(form)),
                () -> Back.to("/arbeid").saying(Said.COORDINATOR_DECLINED),
                (again, stale) -> page(whose, again, stale));
    }

    @POST
    @Path("gjort")
    public Response write(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        Form form = answers.withDates(Form.of(sent), "day");
        return done(
                person,
                form,
                Said.SAVED,
                (actor, whose) -> write.write(
                        actor,
                        whose,
                        Sent.constant(form, "task", ChildTask.class).orElse(null),
                        Answers.date(form, "day"),
                        form.value("words")));
    }

    @FunctionalInterface
    private interface Step {
        void by(Actor.Professional actor, PersonId person);
    }

    private Response done(UUID id, Form form, Said said, Step step) {
        PersonId person = new PersonId(id);
        Actor.Professional actor = atWork.actor();
        return answers.to(
                form,
                () -> step.by(actor, person),
                () -> Back.to(base(person)).saying(said),
                (again, stale) -> page(person, again, stale));
    }

    private TemplateInstance page(PersonId person, Form form, boolean stale) {
        return ChildTemplates.atWork(views.atWork(atWork.actor(), person, form, stale));
    }
}
