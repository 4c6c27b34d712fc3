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
import no.individuellplan.core.id.ConsentRegistrationId;
import no.individuellplan.core.participant.ConfirmConsent;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** A colleague holds a consent against the paper it was given on, or says what is not right. */
@Path("/arbeid/samtykke/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ConfirmConsentPage {
    private final AtWork atWork;
    private final ConfirmConsent confirm;
    private final DayAnswers answers;

    ConfirmConsentPage(AtWork atWork, ConfirmConsent confirm, DayAnswers answers) {
        this.atWork = atWork;
        this.confirm = confirm;
        this.answers = answers;
    }

    @POST
    @Path("ja")
    public Response yes(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = Form.of(sent);
        boolean seen = form.chose(DayView.seenField(id.toString()), "true");
        return answers.to(
                actor,
                form,
                id.toString(),
                Said.PAPER_CONFIRMED,
                () -> confirm.confirm(actor, new ConsentRegistrationId(id), Answers.version(form), seen));
    }

    @POST
    @Path("nei")
    public Response notRight(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = Form.of(sent);
        String reason = form.value(DayView.reasonField(id.toString()));
        return answers.to(
                actor,
                form,
                id.toString(),
                Said.PAPER_NOT_RIGHT,
                () -> confirm.notRight(actor, new ConsentRegistrationId(id), Answers.version(form), reason));
    }
}
