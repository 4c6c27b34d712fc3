package no.individuellplan.web.worlds;

import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.person.Person;

/**
 * The services of one place and those who work there; several worlds share it.
 *
 * @param own those at work who are registered as people too, and can be somebody's family
 */
record Place(
        Agency municipality,
        Agency neighbour,
        ServiceUnit unit,
        ServiceUnit neighboursUnit,
        ServiceUnit trustsUnit,
        ServiceUnit mental,
        ServiceUnit school,
        ServiceUnit clinic,
        ServiceUnit nav,
        List<Worker> workers,
        List<Relative> own) {

    /** @param login what the test login knows them by */
    record Worker(String login, Actor.Professional actor) {}

    /** One at work, at home. */
    record Relative(Worker worker, String login, Person person) {}

    List<ServiceUnit> units() {
        return List.of(unit, neighboursUnit, trustsUnit, mental, school, clinic, nav);
    }

    /** The services that may be asked to take part. */
    List<ServiceUnit> services() {
        return List.of(clinic, nav, school, mental);
    }

    List<Actor.Professional> at(ServiceUnit unit) {
        return workers.stream()
                .map(Worker::actor)
                .filter(one -> one.unit().equals(unit.id()))
                .toList();
    }

    Actor.Professional chief() {
        return at(unit).getFirst();
    }

    /** Health personnel at the clinic, who reports most needs. */
    Actor.Professional nurse() {
        return at(clinic).getFirst();
    }
}
