package no.individuellplan.core.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** Those whose chair somebody holds, for lists that the coordinator's day is made of. What is shown of them is logged there. */
@ApplicationScoped
public class CoordinatedPersons {
    private final Chairs chairs;
    private final Persons persons;

    public CoordinatedPersons(Chairs chairs, Persons persons) {
        this.chairs = chairs;
        this.persons = persons;
    }

    Stream<Person> by(Actor.Professional actor) {
        return chairs.visible().stream()
                .filter(chair -> actor.employment().equals(chair.holder()))
                .map(CoordinatorChair::person)
                .flatMap(id -> persons.find(id).stream());
    }
}
