package no.individuellplan.api.message;

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
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.api.register.Names;
import no.individuellplan.api.version.Answers;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.message.ReadMessages;
import no.individuellplan.core.message.SendMessage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Messages between services on a plan. Each travels as an e-message and is acknowledged. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
public class ThreadResource {
    private final SendMessage send;
    private final ReadMessages read;
    private final Names names;
    private final Caller caller;

    ThreadResource(SendMessage send, ReadMessages read, Names names, Caller caller) {
        this.send = send;
        this.read = read;
        this.names = names;
        this.caller = caller;
    }

    @POST
    @Path("/plans/{plan}/threads")
    @APIResponseSchema(
            value = ThreadResponse.class,
            responseCode = "201",
            responseDescription = "The thread; its address is in Location")
    @Operation(operationId = "startThread", summary = "Write to another service on a plan")
    public RestResponse<ThreadResponse> start(@PathParam("plan") UUID plan, @NotNull @Valid NewThreadRequest form) {
        ThreadId id = send.start(caller.atWork(), new PlanId(plan), form.form()).id();
        return Answers.created("/threads/" + id, thread(id));
    }

    @POST
    @Path("/threads/{id}/messages")
    @APIResponseSchema(
            value = ThreadResponse.class,
            responseCode = "201",
            responseDescription = "The thread with the answer in it")
    @Operation(operationId = "answerThread", summary = "Answer in a thread")
    public RestResponse<ThreadResponse> answer(@PathParam("id") UUID id, @NotNull @Valid MessageTextRequest form) {
        ThreadId thread = new ThreadId(id);
        send.answer(caller.atWork(), thread, form.text());
        return Answers.created("/threads/" + id, thread(thread));
    }

    @GET
    @Path("/threads")
    @Operation(operationId = "listThreads", summary = "Your threads, newest message first")
    public List<ThreadResponse> all() {
        return names.in(register -> read.threads(caller.actor()).stream()
                .map(found -> ThreadResponse.of(found, register))
                .toList());
    }

    @GET
    @Path("/plans/{plan}/threads")
    @Operation(operationId = "listThreadsOfPlan", summary = "The threads on a plan that you may see")
    public List<ThreadResponse> ofPlan(@PathParam("plan") UUID plan) {
        return names.in(register -> read.of(caller.actor(), new PlanId(plan)).stream()
                .map(found -> ThreadResponse.of(found, register))
                .toList());
    }

    @GET
    @Path("/threads/{id}")
    @Operation(operationId = "getThread", summary = "One thread, with how each e-message stands")
    public ThreadResponse one(@PathParam("id") UUID id) {
        return thread(new ThreadId(id));
    }

    private ThreadResponse thread(ThreadId id) {
        return names.in(register -> ThreadResponse.of(read.thread(caller.actor(), id), register));
    }
}
