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
import no.individuellplan.core.followup.FinishFollowUp;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** What a received message asked for is done, or has been read. */
@Path("/arbeid/oppfolging/{id}/ferdig")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class FollowUpPage {
    private final AtWork atWork;
    private final FinishFollowUp finish;
    private final DayAnswers answers;

    FollowUpPage(AtWork atWork, FinishFollowUp finish, DayAnswers answers) {
        this.atWork = atWork;
        this.finish = finish;
        this.answers = answers;
    }

    @POST
    public Response done(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = Form.of(sent);
        return answers.to(
                actor,
                form,
                id.toString(),
                Said.FOLLOWED_UP,
                () -> finish.done(actor, new FollowUpId(id), Answers.version(form)));
    }
}
