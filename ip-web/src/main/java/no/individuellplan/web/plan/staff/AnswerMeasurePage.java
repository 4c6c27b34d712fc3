package no.individuellplan.web.plan.staff;

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
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.measure.MoveMeasure;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** Answers what one's own service is asked for: yes, yes to something slightly else, or no with a reason (I7). */
@Path("/personer/{person}/plan/tiltak/{measure}/svar")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AnswerMeasurePage {
    private final MoveMeasure move;
    private final OneMeasure measures;
    private final Answers answers;
    private final AtWork atWork;

    AnswerMeasurePage(MoveMeasure move, OneMeasure measures, Answers answers, AtWork atWork) {
        this.move = move;
        this.measures = measures;
        this.answers = answers;
        this.atWork = atWork;
    }

    @GET
    public TemplateInstance form(@PathParam("person") UUID person, @PathParam("measure") UUID measure) {
        return page(new PersonId(person), measure, null, false);
    }

    @POST
    @Path("ja")
    public Response yes(
            @PathParam("person") UUID id, @PathParam("measure") UUID measure, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return answer(
                new PersonId(id),
                measure,
                form,
                Said.MEASURE_ACCEPTED,
                () -> move.move(
                        atWork.actor(), new MeasureId(measure), Answers.version(form), MeasureState.AGREED, null));
    }

    @POST
    @Path("endret")
    public Response changed(
            @PathParam("person") UUID id, @PathParam("measure") UUID measure, MultivaluedMap<String, String> sent) {
        Form form = answers.withDates(Form.of(sent), MeasureTyped.DATES);
        return answer(
                new PersonId(id),
                measure,
                form,
                Said.MEASURE_ACCEPTED,
                () -> move.acceptChanged(
                        atWork.actor(), new MeasureId(measure), Answers.version(form), MeasureTyped.of(form, null)));
    }

    @POST
    @Path("nei")
    public Response no(
            @PathParam("person") UUID id, @PathParam("measure") UUID measure, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return answer(
                new PersonId(id),
                measure,
                form,
                Said.MEASURE_DECLINED,
                () -> move.move(
                        atWork.actor(),
                        new MeasureId(measure),
                        Answers.version(form),
                        MeasureState.DECLINED,
                        form.value("reason")));
    }

    private Response answer(PersonId person, UUID measure, Form form, Said said, Runnable work) {
        return answers.to(
                form,
                work,
                () -> Back.to(Head.base(person)).saying(said),
                (again, stale) -> page(person, measure, again, stale));
    }

    private TemplateInstance page(PersonId person, UUID measure, Form form, boolean stale) {
        OneMeasure.Found found = measures.find(person, measure, StaffMeasure::toAnswer, form, stale);
        return FormTemplates.answer(found.page().filledUp(MeasureTyped.filled(found.measure())), found.measure());
    }
}
