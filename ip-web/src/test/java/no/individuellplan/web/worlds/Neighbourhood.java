package no.individuellplan.web.worlds;

import java.util.List;
import java.util.Map;
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

    /** By employment. */
    Map<UUID, UUID> unitsOfWorkers() {
        return place.workers().stream()
                .map(Place.Worker::actor)
                .collect(Collectors.toMap(
                        one -> one.employment().value(), one -> one.unit().value()));
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
