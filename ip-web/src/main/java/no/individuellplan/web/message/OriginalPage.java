package no.individuellplan.web.message;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.OpenAttachment;
import no.individuellplan.core.message.ReadMessages;
import no.individuellplan.core.message.ReadMessages.Original;
import no.individuellplan.web.attachment.AttachmentFile;
import no.individuellplan.web.staff.AtWork;

/** One e-message as it came: what could be read of it, the whole as text, and byte for byte. */
@Path(OriginalPage.BASE + "{message}")
@Authenticated
public class OriginalPage {
    static final String BASE = "/meldinger/original/";

    private final ReadMessages messages;
    private final OpenAttachment attachments;
    private final AtWork atWork;

    OriginalPage(ReadMessages messages, OpenAttachment attachments, AtWork atWork) {
        this.messages = messages;
        this.attachments = attachments;
        this.atWork = atWork;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@PathParam("message") UUID message) {
        return MessageTemplates.original(OriginalViews.of(original(message)));
    }

    /** Never shown by the browser as what it claims to be: always kept as a file, and never guessed at. */
    @GET
    @Path("fil")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response file(@PathParam("message") UUID message) {
        return Response.ok(original(message).message().original(), MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"melding-" + message + ".xml\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("vedlegg/{number}")
    public Response attachment(@PathParam("message") UUID message, @PathParam("number") int number) {
        return AttachmentFile.of(attachments.open(atWork.actor(), new EMessageId(message), number), number);
    }

    private Original original(UUID message) {
        return messages.original(atWork.actor(), new EMessageId(message));
    }
}
