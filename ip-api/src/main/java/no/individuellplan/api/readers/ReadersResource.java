package no.individuellplan.api.readers;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.core.id.PlanId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who sees one thing in a plan, and what one sees of the whole of it. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
public class ReadersResource {
    private final ReaderAnswers answers;
    private final Caller caller;

    ReadersResource(ReaderAnswers answers, Caller caller) {
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("/items/{id}/readers")
    @Operation(
            operationId = "listReaders",
            summary = "Who sees a goal, a measure, a text or a thread, why and until when",
            description = "For the person, those who act for the person, and the coordinator. One who acts for the"
                    + " person is told of the services, not of others who act for the same person.")
    public ReadersResponse readers(@PathParam("id") UUID id) {
        return answers.of(caller.actor(), id);
    }

    @GET
    @Path("/plans/{id}/seen-as/{reader}")
    @Operation(
            operationId = "seePlanAs",
            summary = "A plan as a service, one who works there, or somebody at home sees it, part by part",
            description =
                    "For the person, those who act for the person, and the coordinator, who are logged as having read"
                            + " it themselves. The reader is a unit around the person, somebody at work who sees some of the plan,"
                            + " or, for the person alone, somebody at home.")
    public SeenAsResponse seenAs(@PathParam("id") UUID id, @PathParam("reader") UUID reader) {
        return answers.as(caller.actor(), new PlanId(id), reader);
    }
}
