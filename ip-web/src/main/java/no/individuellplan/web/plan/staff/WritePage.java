package no.individuellplan.web.plan.staff;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.MessageForm;
import no.individuellplan.core.message.SendMessage;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Files;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.look.SentWithFiles;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Writes to a service that takes part, about the plan. */
@Path("/personer/{person}/plan/melding")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WritePage {
    private final SendMessage send;
    private final OpenPlan open;
    private final WriteViews views;
    private final Answers answers;
    private final AtWork atWork;

    WritePage(SendMessage send, OpenPlan open, WriteViews views, Answers answers, AtWork atWork) {
        this.send = send;
        this.open = open;
        this.views = views;
        this.answers = answers;
        this.atWork = atWork;
    }

    /** @param to the service chosen beforehand; may be left out */
    @GET
    public TemplateInstance form(@PathParam("person") UUID person, @QueryParam("til") UUID to) {
        Form chosen = to == null ? Form.empty() : Form.empty().with("to", to.toString());
        return page(new PersonId(person), null, chosen, false);
    }

    @POST
    public Response send(@PathParam("person") UUID id, MultivaluedMap<String, String> sent) {
        return send(new PersonId(id), SentWithFiles.of(Form.of(sent)));
    }

    /** From a form files can be chosen in. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response sendWithFiles(@PathParam("person") UUID id, MultipartFormDataInput sent) {
        return send(new PersonId(id), Files.of(sent));
    }

    private Response send(PersonId person, SentWithFiles sent) {
        Form form = sent.form();
        return answers.to(
                form,
                () -> send.start(
                        atWork.actor(),
                        open.planOf(person),
                        new MessageForm(
                                null,
                                Sent.id(form, "to", UnitId::new),
                                form.value("subject"),
                                form.value("text"),
                                sent.files())),
                () -> Back.to(Head.base(person)).saying(Said.MESSAGE_SENT),
                (again, stale) -> page(person, again, again, stale));
    }

    private TemplateInstance page(PersonId person, Form form, Form stands, boolean stale) {
        return open.readWhole(person, plan -> {
            Head head = Head.of(plan.person(), plan.body().plan());
            return FormTemplates.write(
                    FormPage.of(head, form, stale, stands, head.version(), Standing.now()),
                    views.of(atWork.actor(), plan.body().plan().id()));
        });
    }
}
