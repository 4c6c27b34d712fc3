package no.individuellplan.web.login;

import jakarta.enterprise.context.RequestScoped;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;

/** Who came, in words. */
@RequestScoped
public class Arrival {
    private final CurrentActor actor;

    Arrival(CurrentActor actor) {
        this.actor = actor;
    }

    String said() {
        return switch (actor.get().orElseThrow()) {
            case Actor.Citizen citizen -> "citizen " + citizen.name();
            case Actor.Representative other -> "representative " + other.name();
            case Actor.Visitor visitor -> "visitor " + visitor.name();
            case Actor.Professional staff -> "staff " + staff.name() + " at " + staff.organisation();
            case Actor.System system -> "system " + system.name();
        };
    }
}
