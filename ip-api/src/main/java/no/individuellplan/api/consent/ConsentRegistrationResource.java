package no.individuellplan.api.consent;

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
import no.individuellplan.core.id.ConsentRegistrationId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.participant.ConfirmConsent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers about sharing that were given on paper or by word of mouth: written in by one, a yes on paper confirmed by another. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
public class ConsentRegistrationResource {
    private final ConfirmConsent confirm;
    private final RegistrationAnswers answers;
    private final Caller caller;

    ConsentRegistrationResource(ConfirmConsent confirm, RegistrationAnswers answers, Caller caller) {
        this.confirm = confirm;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/persons/{person}/consents")
    @Operation(
            operationId = "writeInConsent",
            summary = "Write in an answer about sharing given on paper or by word of mouth",
            description =
                    "A yes on paper shares nothing until a colleague has confirmed; every other answer counts at once.")
    public WrittenInResponse writeIn(@PathParam("person") UUID person, @NotNull @Valid WrittenInRequest form) {
        return answers.written(caller.actor(), new PersonId(person), form.registration());
    }

    @GET
    @Path("/consent-registrations/{id}")
    @Operation(
            operationId = "getConsentRegistration",
            summary = "A yes on paper, for the coordinator and the colleague asked")
    public RestResponse<ConsentRegistrationResponse> one(@PathParam("id") UUID id) {
        ConsentRegistrationResponse found = answers.one(caller.actor(), id);
        return Answers.found(found, found.version());
    }

    @POST
    @Path("/consent-registrations/{id}/confirmation")
    @Operation(
            operationId = "confirmConsent",
            summary = "Confirm that the signed paper says the same; it counts from now")
    public RestResponse<ConsentRegistrationResponse> confirm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ConfirmationRequest form) {
        return changed(
                id,
                ifMatch,
                version -> confirm.confirm(caller.atWork(), new ConsentRegistrationId(id), version, form.seen()));
    }

    @POST
    @Path("/consent-registrations/{id}/refusal")
    @Operation(operationId = "refuseConsentRegistration", summary = "Say what is not right; nothing is shared")
    public RestResponse<ConsentRegistrationResponse> notRight(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NotRightRequest form) {
        return changed(
                id,
                ifMatch,
                version -> confirm.notRight(caller.atWork(), new ConsentRegistrationId(id), version, form.reason()));
    }

    private RestResponse<ConsentRegistrationResponse> changed(UUID id, String ifMatch, LongConsumer change) {
        Versions.change(
                ifMatch,
                version -> {
                    change.accept(version);
                    return id;
                },
                () -> answers.now(caller.actor(), id).map(ConsentRegistrationResponse::version));
        return Answers.changed(answers.now(caller.actor(), id), ConsentRegistrationResponse::version);
    }
}
