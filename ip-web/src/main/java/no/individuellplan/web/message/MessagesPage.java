package no.individuellplan.web.message;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The threads of the one at work, and what arrived in the unit without a certain person. */
@Path("/meldinger")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MessagesPage {
    private final Mailbox mailbox;

    MessagesPage(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GET
    public TemplateInstance list() {
        return MessageTemplates.list(mailbox.threads(), mailbox.loose());
    }
}
