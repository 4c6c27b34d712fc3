package no.individuellplan.api.coordinator;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.api.version.Answers;
import no.individuellplan.api.version.Versions;
import no.individuellplan.core.coordinator.AnswerAsCoordinator;
import no.individuellplan.core.coordinator.AskCoordinator;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who coordinates for a person. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coordinator")
public class CoordinatorResource {
    private final AskCoordinator ask;
    private final AnswerAsCoordinator answer;
    private final ChairAnswers answers;
    private final Caller caller;

    CoordinatorResource(AskCoordinator ask, AnswerAsCoordinator answer, ChairAnswers answers, Caller caller) {
        this.ask = ask;
        this.answer = answer;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("/persons/{person}/coordinator")
    @Operation(operationId = "getCoordinator", summary = "Who coordinates, and who has been asked")
    public RestResponse<ChairResponse> one(@PathParam("person") UUID person) {
        ChairResponse chair = answers.one(caller.actor(), new PersonId(person));
        return Answers.found(chair, chair.version());
    }

    @POST
    @Path("/persons/{person}/coordinator/request")
    @Operation(operationId = "askCoordinator", summary = "Ask somebody to be coordinator, or to take over")
    public RestResponse<ChairResponse> ask(
            @PathParam("person") UUID person,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AskCoordinatorRequest form) {
        PersonId whose = new PersonId(person);
        return changed(
                whose, ifMatch, version -> ask.ask(caller.atWork(), whose, version, new EmploymentId(form.employee())));
    }

    @POST
    @Path("/persons/{person}/coordinator/acceptance")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "acceptCoordinator", summary = "Say yes to being coordinator; the chair is yours")
    public RestResponse<ChairResponse> accept(
            @PathParam("person") UUID person, @HeaderParam("If-Match") String ifMatch) {
        PersonId whose = new PersonId(person);
        return changed(whose, ifMatch, version -> answer.accept(caller.atWork(), whose, version));
    }

    @POST
    @Path("/persons/{person}/coordinator/decline")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "declineCoordinator", summary = "Say no; the chair stays with the one who has it")
    public RestResponse<ChairResponse> decline(
            @PathParam("person") UUID person, @HeaderParam("If-Match") String ifMatch) {
        PersonId whose = new PersonId(person);
        return changed(whose, ifMatch, version -> answer.decline(caller.atWork(), whose, version));
    }

    @POST
    @Path("/persons/{person}/coordinator/stand-in")
    @Operation(operationId = "nameStandIn", summary = "Name who acts while the coordinator is away")
    public RestResponse<ChairResponse> standIn(
            @PathParam("person") UUID person,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StandInRequest form) {
        PersonId whose = new PersonId(person);
        return changed(
                whose,
                ifMatch,
                version -> answer.standIn(
                        caller.atWork(), whose, version, new EmploymentId(form.employee()), form.from(), form.until()));
    }

    private RestResponse<ChairResponse> changed(PersonId person, String ifMatch, LongConsumer change) {
        Versions.change(
                ifMatch,
                version -> {
                    change.accept(version);
                    return person;
                },
                () -> answers.now(caller.actor(), person).map(ChairResponse::version));
        return Answers.changed(answers.now(caller.actor(), person), ChairResponse::version);
    }
}
