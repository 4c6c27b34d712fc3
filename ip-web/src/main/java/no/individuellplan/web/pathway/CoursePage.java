package no.individuellplan.web.pathway;

import io.quarkus.qute.TemplateInstance;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.pathway.StartCourse;
import no.individuellplan.core.pathway.WriteCourseDay;
import no.individuellplan.core.pathway.WriteCourseWords;
import no.individuellplan.core.pathway.rules.CourseStep;
import no.individuellplan.core.pathway.rules.Pathway;
import no.individuellplan.core.pathway.rules.Referral;
import no.individuellplan.core.pathway.rules.Setting;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.DateInput;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** The courses of national pathways, for the specialist service that gives them. */
@Path("/personer/{person}/behandling/forlop")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CoursePage {
    private final AtWork atWork;
    private final CourseViews views;
    private final StartCourse start;
    private final WriteCourseDay days;
    private final WriteCourseWords words;
    private final Answers answers;

    CoursePage(
            AtWork atWork,
            CourseViews views,
            StartCourse start,
            WriteCourseDay days,
            WriteCourseWords words,
            Answers answers) {
        this.atWork = atWork;
        this.views = views;
        this.start = start;
        this.days = days;
        this.words = words;
        this.answers = answers;
    }

    static String base(PersonId person) {
        return CarePage.base(person) + "/forlop";
    }

    @GET
    public TemplateInstance begin(@PathParam("person") UUID person) {
        return starting(new PersonId(person), null, Form.empty());
    }

    @POST
    public Response start(@PathParam("person") UUID id, MultivaluedMap<String, String> sent) {
        PersonId person = new PersonId(id);
        Actor.Professional actor = atWork.actor();
        Form form = answers.withDates(Form.of(sent), "received", "assessed", "deadline");
        return answers.to(
                form,
                () -> start.start(actor, person, referral(form), Answers.date(form, "deadline")),
                () -> Back.to(CarePage.base(person)).saying(Said.SAVED),
                (again, stale) -> starting(person, null, again));
    }

    @GET
    @Path("{course}")
    public TemplateInstance page(@PathParam("person") UUID person, @PathParam("course") UUID course) {
        return page(new PersonId(person), course, Form.empty());
    }

    @GET
    @Path("{course}/start")
    public TemplateInstance toCorrect(@PathParam("person") UUID person, @PathParam("course") UUID course) {
        return starting(new PersonId(person), course, Form.empty());
    }

    @POST
    @Path("{course}/start")
    public Response correct(
            @PathParam("person") UUID id, @PathParam("course") UUID course, MultivaluedMap<String, String> sent) {
        PersonId person = new PersonId(id);
        Actor.Professional actor = atWork.actor();
        Form form = answers.withDates(Form.of(sent), "received", "assessed");
        return answers.to(
                form,
                () -> start.correct(actor, person, course, referral(form)),
                () -> Back.to(base(person) + "/" + course).saying(Said.SAVED),
                (again, stale) -> starting(person, course, again));
    }

    /** Back to the day when it ends: after the last day the page is no longer theirs. */
    @POST
    @Path("{course}/dag")
    public Response day(
            @PathParam("person") UUID id, @PathParam("course") UUID course, MultivaluedMap<String, String> sent) {
        PersonId person = new PersonId(id);
        Actor.Professional actor = atWork.actor();
        Form dated = answers.withDates(Form.of(sent), "day");
        Optional<CourseStep> step = Sent.constant(dated, "step", CourseStep.class)
                .filter(one -> one != CourseStep.START && !one.isInWords());
        Form form = step.isEmpty() ? dated.wrong("step", answers.chooseOne()) : dated;
        boolean last = step.filter(CourseStep::isLastDay).isPresent();
        return answers.to(
                form,
                () -> days.write(
                        actor,
                        person,
                        course,
                        step.orElseThrow(),
                        Answers.date(form, "day"),
                        Sent.id(form, "corrects", Function.identity())),
                () -> Back.to(last ? "/arbeid" : base(person) + "/" + course).saying(Said.SAVED),
                (again, stale) -> page(person, course, again));
    }

    @POST
    @Path("{course}/ord")
    public Response words(
            @PathParam("person") UUID id, @PathParam("course") UUID course, MultivaluedMap<String, String> sent) {
        PersonId person = new PersonId(id);
        Actor.Professional actor = atWork.actor();
        Form typed = Form.of(sent);
        String[] about = typed.value("about").split(" ", 2);
        Optional<CourseStep> step = Sent.constant(about[0], CourseStep.class).filter(CourseStep::isInWords);
        LocalDate of = about.length < 2 ? null : DateInput.read(about[1]).orElse(null);
        Form form = step.isEmpty() ? typed.wrong("about", answers.chooseOne()) : typed;
        return answers.to(
                form,
                () -> words.write(actor, person, course, step.orElseThrow(), of, form.value("words")),
                () -> Back.to(base(person) + "/" + course).saying(Said.SAVED),
                (again, stale) -> page(person, course, again));
    }

    private static Referral referral(Form form) {
        return new Referral(
                Sent.constant(form, "pathway", Pathway.class).orElse(null),
                Sent.constant(form, "setting", Setting.class).orElse(null),
                Answers.date(form, "received"),
                Answers.date(form, "assessed"));
    }

    private TemplateInstance page(PersonId person, UUID course, Form form) {
        return CareTemplates.course(views.page(atWork.actor(), person, course, form));
    }

    private TemplateInstance starting(PersonId person, UUID course, Form form) {
        return CareTemplates.start(views.start(atWork.actor(), person, course, form));
    }
}
