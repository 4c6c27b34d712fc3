package no.individuellplan.api.exchange;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.api.Api;
import no.individuellplan.api.BodyLimit;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.mailbox.ListUnread;
import no.individuellplan.core.mailbox.MarkRead;
import no.individuellplan.core.mailbox.OpenLaid;
import no.individuellplan.core.message.EMessage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Messages posted here by other organisations' systems, and those that lie here for them to fetch: {@code /Messages} of the
 * MSH API v2. Left out of the description of our own API, since the national one describes it.
 */
@Api
@Authenticated
@KnowsMachine
@Path(MessagesResource.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, "text/json", "application/*+json"})
public class MessagesResource {
    static final String ROOT = "/api/msh/v2/Messages";

    /** In bytes: what the server takes at all. In base64, so a document of 22 MB. */
    private static final long LARGEST = 30_000_000;

    private final CallingSystem caller;
    private final Exchange exchange;
    private final ListUnread unread;
    private final OpenLaid open;
    private final MarkRead mark;

    MessagesResource(CallingSystem caller, Exchange exchange, ListUnread unread, OpenLaid open, MarkRead mark) {
        this.caller = caller;
        this.exchange = exchange;
        this.unread = unread;
        this.open = open;
        this.mark = mark;
    }

    @GET
    @Operation(hidden = true)
    public List<MessageResponse> unread(
            @QueryParam("ReceiverHerIds") List<String> receivers,
            @QueryParam("SenderHerId") String sender,
            @QueryParam("BusinessDocumentId") String document,
            @QueryParam("IncludeMetadata") String metadata,
            @QueryParam("MessagesToFetch") String limit,
            @QueryParam("OrderBy") String order) {
        boolean whole = Asked.yes(metadata);
        List<EMessage> found = Asked.wanted(receivers, sender, document, limit, order)
                .map(wanted -> Exchange.ask(() -> Optional.of(unread.list(caller.correspondent(), wanted))))
                .orElse(List.of());
        return found.stream()
                .map(message -> whole ? MessageResponse.whole(message) : MessageResponse.brief(message))
                .toList();
    }

    @POST
    @BodyLimit(LARGEST)
    @Operation(hidden = true)
    public RestResponse<UUID> post(@NotNull @Valid PostMessageRequest form) {
        EMessageId id = exchange.post(caller.correspondent(), form.document(), form.receivers());
        return created(id);
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public MessageResponse one(@PathParam("id") String id) {
        return MessageResponse.whole(opened(id));
    }

    @GET
    @Path("/{id}/business-document")
    @Operation(hidden = true)
    public DocumentResponse document(@PathParam("id") String id) {
        return DocumentResponse.of(opened(id));
    }

    @PUT
    @Path("/{id}/read/{herId}")
    @Operation(hidden = true)
    public void read(@PathParam("id") String id, @PathParam("herId") String her) {
        EMessageId message = Asked.id(id);
        String address = Asked.her(her);
        Exchange.ask(() ->
                Optional.of(mark.mark(caller.correspondent(), message, address)).filter(marked -> marked));
    }

    private EMessage opened(String id) {
        EMessageId message = Asked.id(id);
        return Exchange.ask(() -> open.open(caller.correspondent(), message));
    }

    static RestResponse<UUID> created(EMessageId id) {
        return RestResponse.ResponseBuilder.<UUID>created(URI.create(ROOT + "/" + id.value()))
                .entity(id.value())
                .build();
    }
}
