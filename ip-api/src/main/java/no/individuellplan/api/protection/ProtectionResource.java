package no.individuellplan.api.protection;

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
import java.util.UUID;
import no.individuellplan.api.Api;
import no.individuellplan.api.caller.Caller;
import no.individuellplan.api.caller.KnowsCaller;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.protection.GuardWhereabouts;
import no.individuellplan.core.protection.NameCaseTeam;
import no.individuellplan.core.protection.ProtectAddress;
import no.individuellplan.core.protection.ReadProtection;
import no.individuellplan.core.protection.TakeProtectedCase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Protection of an address, and who sees the person all the same. */
@Api
@KnowsCaller
@Authenticated
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Address protection")
public class ProtectionResource {
    private final ReadProtection read;
    private final ProtectAddress protect;
    private final NameCaseTeam team;
    private final GuardWhereabouts guard;
    private final TakeProtectedCase take;
    private final Caller caller;

    ProtectionResource(
            ReadProtection read,
            ProtectAddress protect,
            NameCaseTeam team,
            GuardWhereabouts guard,
            TakeProtectedCase take,
            Caller caller) {
        this.read = read;
        this.protect = protect;
        this.team = team;
        this.guard = guard;
        this.take = take;
        this.caller = caller;
    }

    @GET
    @Path("/persons/{person}/address-protection")
    @Operation(operationId = "getAddressProtection", summary = "How an address is protected, and for whom it is open")
    public ProtectionResponse one(@PathParam("person") UUID person) {
        PersonId whose = new PersonId(person);
        return ProtectionResponse.of(whose, read.of(caller.atWork(), whose));
    }

    @POST
    @Path("/persons/{person}/address-protection")
    @Operation(
            operationId = "decideOnAddressProtection",
            summary =
                    "Write in what the register says, name somebody to the case team, shut somebody out, or open a mailbox",
            description = "folkeregisterloven § 10-4. Counts at once, also for what is older and what waits to be sent."
                    + " Nothing is answered: the one who decides may have shut themselves out.")
    public void decide(@PathParam("person") UUID person, @NotNull @Valid ProtectionRequest form) {
        Actor.Professional actor = caller.atWork();
        PersonId whose = new PersonId(person);
        switch (form.says()) {
            case CONFIDENTIAL -> protect.write(actor, whose, AddressProtection.CONFIDENTIAL, form.why());
            case STRICTLY_CONFIDENTIAL ->
                protect.write(actor, whose, AddressProtection.STRICTLY_CONFIDENTIAL, form.why());
            case LIFTED -> protect.write(actor, whose, AddressProtection.NONE, form.why());
            case IN_TEAM -> team.name(actor, whose, form.about());
            case OUT_OF_TEAM -> team.takeOut(actor, whose, form.about());
            case SHUT_OUT -> guard.shutOut(actor, whose, someone(form), form.why());
            case LET_IN -> guard.letIn(actor, whose, someone(form), form.why());
            case MAILBOX -> guard.openMailbox(actor, whose, unit(form), form.why());
            case NO_MAILBOX -> guard.closeMailbox(actor, whose, unit(form), form.why());
        }
    }

    @POST
    @Path("/protected-cases/next")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "takeProtectedCase",
            summary = "Take the protected case that has waited longest at one's coordinating unit")
    public TakenCaseResponse take() {
        return new TakenCaseResponse(take.take(caller.atWork()).value());
    }

    private static PersonId someone(ProtectionRequest form) {
        return form.about() == null ? null : new PersonId(form.about());
    }

    private static UnitId unit(ProtectionRequest form) {
        return form.about() == null ? null : new UnitId(form.about());
    }
}
