package no.individuellplan.web.message;

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
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.ThreadId;
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

/** One thread: its messages oldest first, how each e-message stands, and an answer. */
@Path("/meldinger/{thread}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ThreadPage {
    private final Mailbox mailbox;
    private final SendMessage send;
    private final Answers answers;
    private final AtWork atWork;

    ThreadPage(Mailbox mailbox, SendMessage send, Answers answers, AtWork atWork) {
        this.mailbox = mailbox;
        this.send = send;
        this.answers = answers;
        this.atWork = atWork;
    }

    @GET
    public TemplateInstance thread(@PathParam("thread") UUID thread) {
        return page(thread, Form.empty());
    }

    @POST
    public Response answer(@PathParam("thread") UUID thread, MultivaluedMap<String, String> sent) {
        return answer(thread, SentWithFiles.of(Form.of(sent)));
    }

    /** As {@link #answer}, from a form files can be chosen in. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response answerWithFiles(@PathParam("thread") UUID thread, MultipartFormDataInput sent) {
        return answer(thread, Files.of(sent));
    }

    private Response answer(UUID thread, SentWithFiles sent) {
        return answers.to(
                sent.form(),
                () -> send.answer(
                        atWork.actor(), new ThreadId(thread), sent.form().value("text"), sent.files()),
                () -> Back.to("/meldinger/" + thread).saying(Said.MESSAGE_SENT),
                (again, stale) -> page(thread, again));
    }

    /** What the receiver rejected, once more. */
    @POST
    @Path("/paa-nytt")
    public Response again(@PathParam("thread") UUID thread, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        EMessageId rejected = Sent.id(form, "message", EMessageId::new);
        if (rejected == null) {
            throw new NotVisible();
        }
        return answers.to(
                form,
                () -> send.again(atWork.actor(), new ThreadId(thread), rejected),
                () -> Back.to("/meldinger/" + thread).saying(Said.MESSAGE_SENT),
                (again, stale) -> page(thread, again));
    }

    private TemplateInstance page(UUID thread, Form form) {
        return MessageTemplates.thread(mailbox.thread(new ThreadId(thread), form));
    }
}
