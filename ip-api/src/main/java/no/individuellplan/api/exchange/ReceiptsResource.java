package no.individuellplan.api.exchange;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.individuellplan.api.Api;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.mailbox.AnswerLaid;
import no.individuellplan.core.mailbox.FollowExchanged;
import no.individuellplan.core.mailbox.FollowExchanged.Standing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What became of a message: its AppRec, given or asked for, and how far it has come (MSH API v2). */
@Api
@Authenticated
@KnowsMachine
@Path(MessagesResource.ROOT + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, "text/json", "application/*+json"})
public class ReceiptsResource {
    private final CallingSystem caller;
    private final AnswerLaid answer;
    private final FollowExchanged follow;

    ReceiptsResource(CallingSystem caller, AnswerLaid answer, FollowExchanged follow) {
        this.caller = caller;
        this.answer = answer;
        this.follow = follow;
    }

    @GET
    @Path("/status")
    @Operation(hidden = true)
    public List<StatusInfo> status(@PathParam("id") String id) {
        return List.of(StatusInfo.of(standing(id)));
    }

    @GET
    @Path("/apprec")
    @Operation(hidden = true)
    public List<ApprecInfo> receipt(@PathParam("id") String id) {
        return List.of(ApprecInfo.of(standing(id).message()));
    }

    @POST
    @Path("/apprec/{appRecSenderHerId}")
    @Operation(hidden = true)
    public RestResponse<UUID> answer(
            @PathParam("id") String id,
            @PathParam("appRecSenderHerId") String her,
            @NotNull @Valid PostAppRecRequest form) {
        EMessageId message = Asked.id(id);
        String address = Asked.her(her);
        AppRecError error = form.error();
        return MessagesResource.created(Exchange.ask(() -> answer.answer(
                caller.correspondent(),
                message,
                address,
                error == null ? null : error.errorCode(),
                error == null ? null : error.details())));
    }

    private Standing standing(String id) {
        EMessageId message = Asked.id(id);
        return Exchange.ask(() -> follow.follow(caller.correspondent(), message));
    }
}
