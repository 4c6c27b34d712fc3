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
import no.individuellplan.core.admission.WriteAdmissionReport;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** Tells a hospital that has admitted somebody what it should know; what the person shares with it stands ready to be chosen. */
@Path("/arbeid/oppfolging/{id}/innleggelsesrapport")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AdmissionPage {
    private final AtWork atWork;
    private final WriteAdmissionReport write;
    private final AdmissionViews views;
    private final Answers answers;

    AdmissionPage(AtWork atWork, WriteAdmissionReport write, AdmissionViews views, Answers answers) {
        this.atWork = atWork;
        this.write = write;
        this.views = views;
        this.answers = answers;
    }

    @GET
    public TemplateInstance form(@PathParam("id") UUID id) {
        return DayTemplates.admission(views.prepared(atWork.actor(), new FollowUpId(id)));
    }

    @POST
    public Response send(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = views.checked(Form.of(sent));
        FollowUpId followUp = new FollowUpId(id);
        return answers.to(
                form,
                () -> write.send(atWork.actor(), followUp, Answers.version(form), views.read(form)),
                () -> Back.to("/arbeid").saying(Said.MESSAGE_SENT),
                (again, stale) -> DayTemplates.admission(views.of(atWork.actor(), followUp, again, stale)));
    }
}
