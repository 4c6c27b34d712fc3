package no.individuellplan.web.day;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.measure.MoveMeasure;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** The answer to a measure asked of one's unit, and how it goes with it. */
@Path("/arbeid/tiltak/{id}/{answer}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MeasureAnswerPage {
    private final AtWork atWork;
    private final MoveMeasure move;
    private final DayAnswers answers;

    MeasureAnswerPage(AtWork atWork, MoveMeasure move, DayAnswers answers) {
        this.atWork = atWork;
        this.move = move;
        this.answers = answers;
    }

    /** What an address says, what becomes of the measure, and what the page says was done. */
    private enum Answer {
        YES("ja", MeasureState.AGREED, Said.MEASURE_ACCEPTED),
        NO("nei", MeasureState.DECLINED, Said.MEASURE_DECLINED),
        STARTED("i-gang", MeasureState.STARTED, Said.MEASURE_STARTED),
        DONE("ferdig", MeasureState.DONE, Said.MEASURE_DONE),
        NOT_YET("ikke-enna", MeasureState.CANNOT_YET, Said.MEASURE_CANNOT_YET);

        private final String address;
        private final MeasureState next;
        private final Said said;

        Answer(String address, MeasureState next, Said said) {
            this.address = address;
            this.next = next;
            this.said = said;
        }
    }

    @POST
    public Response answer(
            @PathParam("id") UUID id, @PathParam("answer") String address, MultivaluedMap<String, String> sent) {
        Answer answer = Arrays.stream(Answer.values())
                .filter(one -> one.address.equals(address))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Actor.Professional actor = atWork.actor();
        Form form = Form.of(sent);
        String reason = DayView.reasonField(id.toString());
        return answers.to(
                actor,
                form,
                id.toString(),
                answer.said,
                () -> move.move(actor, new MeasureId(id), Answers.version(form), answer.next, form.value(reason)));
    }
}
