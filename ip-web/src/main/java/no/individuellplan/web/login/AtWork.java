package no.individuellplan.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;

/** The one at work who acts in this request: what every page for staff asks first. */
@RequestScoped
public class AtWork {
    private final CurrentActor actor;

    AtWork(CurrentActor actor) {
        this.actor = actor;
    }

    /** @throws ForbiddenException when whoever is logged in is not at work */
    public Actor.Professional who() {
        return actor.get()
                .filter(Actor.Professional.class::isInstance)
                .map(Actor.Professional.class::cast)
                .orElseThrow(ForbiddenException::new);
    }
}
