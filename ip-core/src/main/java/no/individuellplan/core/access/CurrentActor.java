package no.individuellplan.core.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who acts in this request. Set once at the edge, read by row-level security; a second, different actor is refused. */
@RequestScoped
public class CurrentActor {
    private Actor actor;

    public void set(Actor newActor) {
        if (actor != null && !actor.grantees().equals(newActor.grantees())) {
            throw new IllegalStateException("The request already has an actor");
        }
        actor = newActor;
    }

    public Optional<Actor> get() {
        return Optional.ofNullable(actor);
    }

    /** Empty for anybody who does not act at work. */
    public Optional<Actor.Professional> atWork() {
        return actor instanceof Actor.Professional atWork ? Optional.of(atWork) : Optional.empty();
    }
}
