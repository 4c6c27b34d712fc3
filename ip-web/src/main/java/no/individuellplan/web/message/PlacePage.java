package no.individuellplan.web.message;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.message.PlaceMessage;
import no.individuellplan.core.message.ReadMessages;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** Whom a message that waits is about: the message and the people beside each other, for a human to decide (ACCEPTANCE 12, 17). */
@Path(PlacePage.BASE + "{message}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PlacePage {
    static final String BASE = "/meldinger/uten-person/";

    private final PlaceMessage place;
    private final ReadMessages messages;
    private final PlaceViews views;
    private final Answers answers;
    private final AtWork atWork;

    PlacePage(PlaceMessage place, ReadMessages messages, PlaceViews views, Answers answers, AtWork atWork) {
        this.place = place;
        this.messages = messages;
        this.views = views;
        this.answers = answers;
        this.atWork = atWork;
    }

    @GET
    public TemplateInstance page(@PathParam("message") UUID message) {
        return page(message, Form.empty(), false);
    }

    @POST
    public Response place(@PathParam("message") UUID message, MultivaluedMap<String, String> sent) {
        Form typed = Form.of(sent);
        PersonId person = Sent.id(typed, "person", PersonId::new);
        Form form = person == null ? typed.wrong("person", answers.chooseOne()) : typed;
        return done(
                message, form, () -> place.place(atWork.actor(), new EMessageId(message), person, form.value("why")));
    }

    @POST
    @Path("ingen")
    public Response dismiss(@PathParam("message") UUID message, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return done(message, form, () -> place.dismiss(atWork.actor(), new EMessageId(message), form.value("reason")));
    }

    private Response done(UUID message, Form form, Runnable work) {
        return answers.to(
                form,
                work,
                () -> Back.to("/meldinger").saying(Said.SAVED),
                (again, stale) -> page(message, again, stale));
    }

    /** When somebody else has decided first, what they said stands where the message does. */
    private TemplateInstance page(UUID message, Form form, boolean decided) {
        EMessageId id = new EMessageId(message);
        return decided
                ? MessageTemplates.original(OriginalViews.of(messages.original(atWork.actor(), id)))
                : MessageTemplates.place(views.of(place.open(atWork.actor(), id), form));
    }
}
