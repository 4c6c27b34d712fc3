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
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.participant.AnswerInvitation;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Names;

/** A service leaves the plan, or is taken out of it, with a reason. */
@Path("/personer/{person}/plan/deltakere/{participant}/ut")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LeavePage {
    private final AnswerInvitation answer;
    private final OpenPlan open;
    private final Names names;
    private final Answers answers;
    private final AtWork atWork;

    LeavePage(AnswerInvitation answer, OpenPlan open, Names names, Answers answers, AtWork atWork) {
        this.answer = answer;
        this.open = open;
        this.names = names;
        this.answers = answers;
        this.atWork = atWork;
    }

    @GET
    public TemplateInstance form(@PathParam("person") UUID person, @PathParam("participant") UUID participant) {
        return page(new PersonId(person), participant, null, false);
    }

    /** One who has left does not see the plan any more. */
    @POST
    public Response leave(
            @PathParam("person") UUID id,
            @PathParam("participant") UUID participant,
            MultivaluedMap<String, String> sent) {
        PersonId person = new PersonId(id);
        Form form = Form.of(sent);
        boolean coordinates = open.readAny(person, Working::coordinates);
        return answers.to(
                form,
                () -> answer.leave(
                        atWork.actor(), new ParticipantId(participant), Answers.version(form), form.value("reason")),
                () -> Back.to(coordinates ? Head.base(person) : "/arbeid").saying(Said.PARTICIPANT_LEFT),
                (again, stale) -> page(person, participant, again, stale));
    }

    private TemplateInstance page(PersonId person, UUID participant, Form form, boolean stale) {
        return open.readAny(person, plan -> page(plan, participant, form, stale));
    }

    private TemplateInstance page(Working plan, UUID participant, Form form, boolean stale) {
        Participant one = plan.body().participants().stream()
                .filter(candidate -> candidate.id().value().equals(participant))
                .filter(candidate -> plan.coordinates()
                        || candidate.unit().equals(atWork.actor().unit()))
                .findFirst()
                .orElseThrow(NotVisible::new);
        ParticipantLine line = new ParticipantsForStaff(List.of(), unit -> List.of(), names)
                .lines(List.of(one), Optional.empty())
                .getFirst();
        return FormTemplates.leave(
                FormPage.of(plan.head(), form, stale, Form.empty(), line.version(), Standing.now()), line);
    }
}
