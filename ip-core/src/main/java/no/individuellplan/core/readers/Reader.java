package no.individuellplan.core.readers;

import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/** Who may see something: everybody with a task at a unit, one who works there, or somebody at home. */
public sealed interface Reader {

    record Whole(UnitId unit) implements Reader {}

    record Worker(EmploymentId who, UnitId unit) implements Reader {}

    /** @param name null when it is the person */
    record Human(PersonId who, String name) implements Reader {}

    /** Whom the permits are given to. */
    default UUID grantee() {
        return switch (this) {
            case Whole whole -> whole.unit().value();
            case Worker worker -> worker.who().value();
            case Human human -> human.who().value();
        };
    }

    /** Empty for somebody at home. */
    default Optional<UnitId> workplace() {
        return switch (this) {
            case Whole whole -> Optional.of(whole.unit());
            case Worker worker -> Optional.of(worker.unit());
            case Human human -> Optional.empty();
        };
    }

    /**
     * Whether what this one sees may be told. Those at home are told of to the person and to those at work alone: what is
     * kept from one who acts for a child is not for another to find out (PBRL-16), in whatever guise they ask.
     */
    default boolean isToldTo(Actor actor, PersonId person) {
        return workplace().isPresent()
                || actor instanceof Actor.Professional
                || actor.id().equals(person.value())
                || grantee().equals(person.value())
                || grantee().equals(actor.id());
    }
}
