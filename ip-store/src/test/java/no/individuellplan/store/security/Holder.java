package no.individuellplan.store.security;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Permit;

/** An actor and the permits they hold, found once: rows are many. */
final class Holder {
    private final Set<UUID> grantees;
    private final Map<UUID, List<Permit>> byPerson;

    /** @param all every permit there is, as the rules work them out @param now for those that last hours */
    Holder(Actor actor, List<Permit> all, Instant now) {
        grantees = actor.grantees();
        byPerson = all.stream()
                .filter(permit -> grantees.contains(permit.grantee()) && !permit.endedBy(now))
                .collect(groupingBy(permit -> permit.person().value()));
    }

    /** Whether an id is the actor's own, or that of a unit they work in. */
    boolean is(UUID id) {
        return grantees.contains(id);
    }

    List<Permit> about(UUID person) {
        return byPerson.getOrDefault(person, List.of());
    }
}
