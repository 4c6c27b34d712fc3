package no.individuellplan.store.security;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    boolean seenBy(Holder holder, LocalDate day) {
        return (alsoSeenBy != null && holder.is(alsoSeenBy)) || permitted(holder, day, Right.READ);
    }

    boolean permitted(Holder holder, LocalDate day, Right right) {
        List<Permit> held = holder.about(person);
        return held.stream()
                        .noneMatch(permit -> permit.right() == Right.BARRED
                                || (permit.right() == Right.WITHHELD
                                        && permit.item().equals(item)))
                && held.stream()
                        .anyMatch(permit -> permit.area().name().equals(area)
                                && goodForThis(permit, holder, right == Right.READ ? itemReadBy : itemWrittenBy)
                                && permit.allows(right)
                                && permit.holdsOn(day));
    }

    private boolean goodForThis(Permit permit, Holder holder, UUID only) {
        return permit.item() == null || (permit.item().equals(item) && (only == null || holder.is(only)));
    }
}
