package no.individuellplan.web.login;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;

/** One page behind each door that says who came. */
@Path("/")
@Authenticated
public class ArrivalPages {
    private final CurrentActor actor;

    ArrivalPages(CurrentActor actor) {
        this.actor = actor;
    }

    @GET
    @Path("min-plan/ankomst")
    public String citizen() {
        return said();
    }

    @GET
    @Path("arbeid/ankomst")
    public String staff() {
        return said();
    }

    @POST
    @Path("min-plan/ankomst")
    public String change(@FormParam("word") String word) {
        return "changed to " + word;
    }

    private String said() {
        return switch (actor.get().orElseThrow()) {
            case Actor.Citizen citizen -> "citizen " + citizen.name();
            case Actor.Representative other -> "representative " + other.name();
            case Actor.Visitor visitor -> "visitor " + visitor.name();
            case Actor.Professional staff -> "staff " + staff.name() + " at " + staff.organisation();
            case Actor.System system -> "system " + system.name();
        };
    }
}
