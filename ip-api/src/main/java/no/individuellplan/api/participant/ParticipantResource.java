package no.individuellplan.api.participant;

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
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.participant.AnswerInvitation;
import no.individuellplan.core.participant.InviteParticipant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Services in a plan: invited, with the person's yes, and with their own. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
public class ParticipantResource {
    private final InviteParticipant invite;
    private final AnswerInvitation answer;
    private final ParticipantAnswers answers;
    private final Caller caller;

    ParticipantResource(InviteParticipant invite, AnswerInvitation answer, ParticipantAnswers answers, Caller caller) {
        this.invite = invite;
        this.answer = answer;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/plans/{plan}/participants")
    @APIResponseSchema(
            value = ParticipantResponse.class,
            responseCode = "201",
            responseDescription = "Its place in the plan; the address is in Location")
    @Operation(
            operationId = "inviteParticipant",
            summary = "Propose that a service takes part; the person is asked first")
    public RestResponse<ParticipantResponse> invite(@PathParam("plan") UUID plan, @NotNull @Valid InviteRequest form) {
        ParticipantId id =
                invite.invite(caller.actor(), new PlanId(plan), form.form()).id();
        ParticipantResponse invited = answers.one(caller.actor(), id);
        return Answers.created("/participants/" + invited.id(), invited, invited.version());
    }

    @GET
    @Path("/participants/{id}")
    @Operation(operationId = "getParticipant", summary = "A service's place in a plan")
    public RestResponse<ParticipantResponse> one(@PathParam("id") UUID id) {
        ParticipantResponse found = answers.one(caller.actor(), new ParticipantId(id));
        return Answers.found(found, found.version());
    }

    @POST
    @Path("/participants/{id}/acceptance")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "acceptInvitation", summary = "Take part; the one who accepts becomes the contact")
    public RestResponse<ParticipantResponse> accept(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        ParticipantId one = new ParticipantId(id);
        return changed(one, ifMatch, version -> answer.accept(caller.atWork(), one, version));
    }

    @POST
    @Path("/participants/{id}/decline")
    @Operation(operationId = "declineInvitation", summary = "Say no to taking part, with a reason")
    public RestResponse<ParticipantResponse> decline(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReasonRequest form) {
        ParticipantId one = new ParticipantId(id);
        return changed(one, ifMatch, version -> answer.decline(caller.atWork(), one, version, form.reason()));
    }

    @POST
    @Path("/participants/{id}/departure")
    @Operation(operationId = "leavePlan", summary = "Leave the plan, or take a service out of it, with a reason")
    public RestResponse<ParticipantResponse> leave(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReasonRequest form) {
        ParticipantId one = new ParticipantId(id);
        return changed(one, ifMatch, version -> answer.leave(caller.actor(), one, version, form.reason()));
    }

    private RestResponse<ParticipantResponse> changed(ParticipantId id, String ifMatch, LongConsumer change) {
        Versions.change(
                ifMatch,
                version -> {
                    change.accept(version);
                    return id;
                },
                () -> answers.now(caller.actor(), id).map(ParticipantResponse::version));
        return Answers.changed(answers.now(caller.actor(), id), ParticipantResponse::version);
    }
}
