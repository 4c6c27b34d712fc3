package no.individuellplan.web.day;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.participant.AnswerInvitation;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** A service's yes or no to take part in a plan. */
@Path("/arbeid/invitasjon/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class InvitationAnswerPage {
    private final AtWork atWork;
    private final AnswerInvitation answer;
    private final DayAnswers answers;

    InvitationAnswerPage(AtWork atWork, AnswerInvitation answer, DayAnswers answers) {
        this.atWork = atWork;
        this.answer = answer;
        this.answers = answers;
    }

    @POST
    @Path("ja")
    public Response yes(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = Form.of(sent);
        return answers.to(
                actor,
                form,
                "",
                Said.INVITATION_ACCEPTED,
                () -> answer.accept(actor, new ParticipantId(id), Answers.version(form)));
    }

    @POST
    @Path("nei")
    public Response no(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = Form.of(sent);
        String reason = DayView.reasonField(id.toString());
        return answers.to(
                actor,
                form,
                id.toString(),
                Said.INVITATION_DECLINED,
                () -> answer.decline(actor, new ParticipantId(id), Answers.version(form), form.value(reason)));
    }
}
