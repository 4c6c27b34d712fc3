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
import no.individuellplan.core.coordinator.AnswerAsCoordinator;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** A yes or a no to be somebody's coordinator. */
@Path("/arbeid/koordinator/{person}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CoordinatorAnswerPage {
    private final AtWork atWork;
    private final AnswerAsCoordinator answer;
    private final DayAnswers answers;

    CoordinatorAnswerPage(AtWork atWork, AnswerAsCoordinator answer, DayAnswers answers) {
        this.atWork = atWork;
        this.answer = answer;
        this.answers = answers;
    }

    @POST
    @Path("ja")
    public Response yes(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = Form.of(sent);
        return answers.to(
                actor,
                form,
                "",
                Said.COORDINATOR_ACCEPTED,
                () -> answer.accept(actor, new PersonId(person), Answers.version(form)));
    }

    @POST
    @Path("nei")
    public Response no(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = Form.of(sent);
        return answers.to(
                actor,
                form,
                "",
                Said.COORDINATOR_DECLINED,
                () -> answer.decline(actor, new PersonId(person), Answers.version(form)));
    }
}
