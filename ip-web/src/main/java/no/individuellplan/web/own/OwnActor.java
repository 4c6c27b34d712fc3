package no.individuellplan.web.own;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.id.PersonId;

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

    /** The citizen themself, also while they act for another; empty for one who is not registered, and for one at work. */
    public static Optional<Actor.Citizen> themself(Actor acting) {
        return switch (acting) {
            case Actor.Citizen citizen -> Optional.of(citizen);
            case Actor.Representative other -> Optional.of(new Actor.Citizen(new PersonId(other.id()), other.name()));
            case Actor.Visitor _, Actor.Professional _, Actor.System _ -> Optional.empty();
        };
    }

    public boolean forAnother() {
        return who() instanceof Actor.Representative;
    }
}
