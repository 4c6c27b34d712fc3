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
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.measure.MoveMeasure;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Words;
import no.individuellplan.web.words.StateTexts;

/** Says how a measure goes: started, done, or cannot be done yet with a reason. */
@Path("/personer/{person}/plan/tiltak/{measure}/gang")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MoveMeasurePage {
    private final MoveMeasure move;
    private final OneMeasure measures;
    private final Answers answers;
    private final AtWork atWork;
    private final Words words;

    MoveMeasurePage(MoveMeasure move, OneMeasure measures, Answers answers, AtWork atWork, Words words) {
        this.move = move;
        this.measures = measures;
        this.answers = answers;
        this.atWork = atWork;
        this.words = words;
    }

    @GET
    public TemplateInstance form(@PathParam("person") UUID person, @PathParam("measure") UUID measure) {
        return page(new PersonId(person), measure, null, false);
    }

    @POST
    public Response save(
            @PathParam("person") UUID id, @PathParam("measure") UUID measure, MultivaluedMap<String, String> sent) {
        PersonId person = new PersonId(id);
        Form sentForm = Form.of(sent);
        MeasureState next = Sent.constant(sentForm, "state", MeasureState.class).orElse(null);
        Form form = next == null ? sentForm.wrong("state", answers.chooseOne()) : sentForm;
        return answers.to(
                form,
                () -> move.move(
                        atWork.actor(), new MeasureId(measure), Answers.version(form), next, form.value("reason")),
                () -> Back.to(Head.base(person)).saying(said(next)),
                (again, stale) -> page(person, measure, again, stale));
    }

    private static Said said(MeasureState next) {
        return switch (next) {
            case STARTED -> Said.MEASURE_STARTED;
            case DONE -> Said.MEASURE_DONE;
            case CANNOT_YET -> Said.MEASURE_CANNOT_YET;
            case AGREED -> Said.MEASURE_ACCEPTED;
            case DECLINED -> Said.MEASURE_DECLINED;
            case ASKED -> Said.SAVED;
        };
    }

    private TemplateInstance page(PersonId person, UUID measure, Form form, boolean stale) {
        OneMeasure.Found found = measures.find(person, measure, StaffMeasure::moving, form, stale);
        StateTexts say = words.in(StateTexts.class);
        List<Choice> next = found.measure().state().next().stream()
                .filter(state -> state != MeasureState.AGREED && state != MeasureState.DECLINED)
                .map(state -> new Choice(state.name(), say.measure(state)))
                .toList();
        return FormTemplates.move(found.page(), found.measure(), next);
    }
}
