package no.individuellplan.web.day;

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
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.core.message.AnswerReady;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** Answers a hospital that says that somebody is ready to leave; the words stand ready to be changed. */
@Path("/arbeid/oppfolging/{id}/svar")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AnswerReadyPage {
    private final AtWork atWork;
    private final AnswerReady answer;
    private final AnswerReadyViews views;
    private final Answers answers;

    AnswerReadyPage(AtWork atWork, AnswerReady answer, AnswerReadyViews views, Answers answers) {
        this.atWork = atWork;
        this.answer = answer;
        this.views = views;
        this.answers = answers;
    }

    @GET
    public TemplateInstance form(@PathParam("id") UUID id) {
        return DayTemplates.answerReady(views.prepared(atWork.actor(), new FollowUpId(id)));
    }

    @POST
    public Response send(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        FollowUpId followUp = new FollowUpId(id);
        return answers.to(
                form,
                () -> answer.answer(atWork.actor(), followUp, Answers.version(form), form.value("text")),
                () -> Back.to("/arbeid").saying(Said.MESSAGE_SENT),
                (again, stale) -> DayTemplates.answerReady(views.of(atWork.actor(), followUp, again, stale)));
    }
}
