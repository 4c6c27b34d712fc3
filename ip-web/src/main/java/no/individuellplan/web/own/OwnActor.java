package no.individuellplan.web.own;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;

/** The citizen who acts in this request, for themselves or for another: what every page of the person asks first. */
@RequestScoped
public class OwnActor {
    private final CurrentActor actor;

    OwnActor(CurrentActor actor) {
        this.actor = actor;
    }

    /** @throws ForbiddenException when whoever is logged in is at work */
    public Actor who() {
        Actor acting = actor.get().orElseThrow(ForbiddenException::new);
        return switch (acting) {
            case Actor.Citizen citizen -> citizen;
            case Actor.Representative representative -> representative;
            case Actor.Visitor visitor -> visitor;
            case Actor.Professional _ -> throw new ForbiddenException();
            case Actor.System _ -> throw new ForbiddenException();
        };
    }

    public boolean forAnother() {
        return who() instanceof Actor.Representative;
    }
}
