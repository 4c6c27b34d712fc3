package no.individuellplan.api.paper;

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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.plan.ReadPaperTasks;
import no.individuellplan.core.reservation.ReserveAgainstDigital;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who wants letters on paper, and what waits to be printed and sent. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Letters on paper")
public class PaperResource {
    private final ReserveAgainstDigital reserve;
    private final ReadPaperTasks tasks;
    private final Caller caller;

    PaperResource(ReserveAgainstDigital reserve, ReadPaperTasks tasks, Caller caller) {
        this.reserve = reserve;
        this.tasks = tasks;
        this.caller = caller;
    }

    @GET
    @Path("/persons/{person}/paper")
    @Operation(operationId = "getPaperWish", summary = "Whether letters come on paper")
    public PaperWish wish(@PathParam("person") UUID person) {
        return new PaperWish(reserve.isReserved(caller.actor(), new PersonId(person)));
    }

    @PUT
    @Path("/persons/{person}/paper")
    @Operation(
            operationId = "wishPaper",
            summary = "Want letters on paper, or no longer",
            description = "eForvaltningsforskriften § 9. The same again changes nothing.")
    public PaperWish say(@PathParam("person") UUID person, @NotNull @Valid PaperWish form) {
        reserve.say(caller.actor(), new PersonId(person), form.paper());
        return wish(person);
    }

    @GET
    @Path("/letters")
    @Operation(operationId = "listLetters", summary = "What waits to be printed and sent to those one coordinates for")
    public List<LetterResponse> letters() {
        return tasks.of(caller.atWork()).stream().map(LetterResponse::of).toList();
    }

    @POST
    @Path("/persons/{person}/letters")
    @Operation(operationId = "letterSent", summary = "Write down that a letter has been sent")
    public List<LetterResponse> sent(@PathParam("person") UUID person, @NotNull @Valid LetterRequest form) {
        Actor.Professional actor = caller.atWork();
        tasks.sent(actor, new PersonId(person), form.key());
        return letters();
    }
}
