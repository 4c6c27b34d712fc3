package no.individuellplan.web.mymessages;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.OpenAttachment;
import no.individuellplan.web.attachment.AttachmentFile;
import no.individuellplan.web.own.Coordinators;
import no.individuellplan.web.own.OwnActor;

/** Reads what the services write to each other about the plan. */
@Path("/min-plan/meldinger")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MyMessagesPage {
    private final OwnActor own;
    private final Conversations conversations;
    private final Coordinators coordinators;
    private final OpenAttachment attachments;

    MyMessagesPage(OwnActor own, Conversations conversations, Coordinators coordinators, OpenAttachment attachments) {
        this.own = own;
        this.conversations = conversations;
        this.coordinators = coordinators;
        this.attachments = attachments;
    }

    @GET
    public TemplateInstance all() {
        Actor actor = own.who();
        return MyMessagesTemplates.conversations(
                new ConversationsView(conversations.all(actor), coordinators.nameFor(actor)));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id) {
        return MyMessagesTemplates.conversation(conversations.one(own.who(), id));
    }

    @GET
    @Path("{id}/{message}/vedlegg/{number}")
    public Response attachment(@PathParam("message") UUID message, @PathParam("number") int number) {
        return AttachmentFile.of(attachments.open(own.who(), new EMessageId(message), number), number);
    }
}
