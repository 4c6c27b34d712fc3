package no.individuellplan.web.worlds;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.web.worlds.World.Asker;

/** One place with its worlds. */
record Neighbourhood(Place place, List<World> worlds) {

    List<UUID> people() {
        return worlds.stream().map(world -> world.id().value()).distinct().toList();
    }

    World about(UUID person) {
        return worlds.stream()
                .filter(world -> world.id().value().equals(person))
                .findFirst()
                .orElseThrow();
    }

    Workers workers() {
        return new Workers(
                place.workers().stream()
                        .map(Place.Worker::actor)
                        .collect(Collectors.toMap(one -> one.employment().value(), one -> one.unit()
                                .value())),
                place.units().stream().collect(Collectors.toMap(one -> one.id().value(), one -> one.agency()
                        .value())),
                place.own().stream()
                        .collect(Collectors.toMap(
                                one -> one.worker().actor().employment().value(),
                                one -> one.person().id().value())));
    }

    /** Everybody, each once in every guise. */
    List<Asker> askers() {
        return worlds.stream()
                .flatMap(world -> world.askers().stream())
                .distinct()
                .toList();
    }

    /** Those who know one world only, and one other at the same place. */
    Stream<UUID> peopleNear(World world) {
        int at = worlds.indexOf(world);
        return Stream.of(world, worlds.get((at + 1) % worlds.size()))
                .map(one -> one.id().value())
                .distinct();
    }
}
