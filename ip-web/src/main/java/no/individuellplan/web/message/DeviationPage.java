package no.individuellplan.web.message;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
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
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.message.Deviation;
import no.individuellplan.core.message.ReportDeviation;
import no.individuellplan.core.message.ReportDeviation.Told;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** Tells its sender that something is wrong with a message that was taken in. */
@Path("/meldinger/{thread}/avvik/{message}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DeviationPage {
    private final Mailbox mailbox;
    private final ReportDeviation report;
    private final Answers answers;
    private final AtWork atWork;

    DeviationPage(Mailbox mailbox, ReportDeviation report, Answers answers, AtWork atWork) {
        this.mailbox = mailbox;
        this.report = report;
        this.answers = answers;
        this.atWork = atWork;
    }

    @GET
    public TemplateInstance form(@PathParam("thread") UUID thread, @PathParam("message") UUID message) {
        return page(thread, message, Form.empty());
    }

    @POST
    public Response tell(
            @PathParam("thread") UUID thread, @PathParam("message") UUID message, MultivaluedMap<String, String> sent) {
        Form typed = Form.of(sent);
        Optional<Deviation> deviation = deviation(typed);
        Form form = deviation.isPresent() ? typed : typed.wrong("what", answers.chooseOne());
        return answers.to(
                form,
                () -> report.report(
                        atWork.actor(),
                        new ThreadId(thread),
                        new EMessageId(message),
                        told(deviation.orElseThrow(), form.value("text"))),
                () -> Back.to("/meldinger/" + thread).saying(Said.MESSAGE_SENT),
                (again, stale) -> page(thread, message, again));
    }

    private TemplateInstance page(UUID thread, UUID message, Form form) {
        return MessageTemplates.deviation(mailbox.deviation(new ThreadId(thread), new EMessageId(message), form));
    }

    /** In the thread as in the message: in bokmål, whoever writes. */
    private static Told told(Deviation deviation, String text) {
        MessageTexts bokmal = MessageBundles.get(MessageTexts.class, Localized.Literal.of("nb"));
        return new Told(deviation, bokmal.deviation(deviation), text);
    }

    private static Optional<Deviation> deviation(Form form) {
        return Arrays.stream(Deviation.values())
                .filter(one -> one.name().equals(form.value("what")))
                .findFirst();
    }
}
