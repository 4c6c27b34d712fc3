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
import no.individuellplan.core.measure.AskMeasure;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** Words a measure anew. What another service had agreed to is asked again when what, how or how much changes. */
@Path("/personer/{person}/plan/tiltak/{measure}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ChangeMeasurePage {
    private final AskMeasure ask;
    private final OneMeasure measures;
    private final Answers answers;
    private final AtWork atWork;

    ChangeMeasurePage(AskMeasure ask, OneMeasure measures, Answers answers, AtWork atWork) {
        this.ask = ask;
        this.measures = measures;
        this.answers = answers;
        this.atWork = atWork;
    }

    @GET
    public TemplateInstance form(@PathParam("person") UUID person, @PathParam("measure") UUID measure) {
        return page(new PersonId(person), measure, null, false);
    }

    @POST
    public Response save(
            @PathParam("person") UUID id, @PathParam("measure") UUID measure, MultivaluedMap<String, String> sent) {
        PersonId person = new PersonId(id);
        Form form = answers.withDates(Form.of(sent), MeasureTyped.DATES);
        return answers.to(
                form,
                () -> ask.change(
                        atWork.actor(), new MeasureId(measure), Answers.version(form), MeasureTyped.of(form, null)),
                () -> Back.to(Head.base(person)).saying(Said.MEASURE_CHANGED),
                (again, stale) -> page(person, measure, again, stale));
    }

    private TemplateInstance page(PersonId person, UUID measure, Form form, boolean stale) {
        OneMeasure.Found found = measures.find(person, measure, StaffMeasure::mayMove, form, stale);
        return FormTemplates.change(found.page(), found.measure());
    }
}
