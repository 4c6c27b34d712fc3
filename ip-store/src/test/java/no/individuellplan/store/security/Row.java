package no.individuellplan.store.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.Permit.Right;

/** One row as the owner sees it, and what the rules say about it. */
record Row(
        String key,
        UUID person,
        String area,
        UUID item,
        UUID itemReadBy,
        UUID itemWrittenBy,
        UUID alsoSeenBy,
        UUID actor,
        String json) {

    /** @param permits all there are, as the rules work them out */
    boolean seenBy(Actor actor, List<Permit> permits, LocalDate day) {
        return (alsoSeenBy != null && actor.grantees().contains(alsoSeenBy))
                || permitted(actor, permits, day, Right.READ);
    }

    boolean permitted(Actor actor, List<Permit> permits, LocalDate day, Right right) {
        Set<UUID> who = actor.grantees();
        List<Permit> held = permits.stream()
                .filter(permit -> who.contains(permit.grantee())
                        && permit.person().value().equals(person))
                .toList();
        return held.stream()
                        .noneMatch(permit -> permit.right() == Right.BARRED
                                || (permit.right() == Right.WITHHELD
                                        && permit.item().equals(item)))
                && held.stream()
                        .anyMatch(permit -> permit.area().name().equals(area)
                                && goodForThis(permit, who, right == Right.READ ? itemReadBy : itemWrittenBy)
                                && permit.allows(right)
                                && permit.holdsOn(day));
    }

    private boolean goodForThis(Permit permit, Set<UUID> who, UUID only) {
        return permit.item() == null || (permit.item().equals(item) && (only == null || who.contains(only)));
    }
}
