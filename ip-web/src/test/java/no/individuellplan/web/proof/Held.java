package no.individuellplan.web.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.Permit.Right;

/** What one actor holds on one day, by the core's rules worked out afresh. */
public final class Held implements Reading {
    private final Set<UUID> grantees;
    private final List<Permit> permits;
    private final LocalDate day;

    /** @param all every permit there is, about everybody, to anybody @param now the moment, for those that last hours */
    public Held(Set<UUID> grantees, Collection<Permit> all, LocalDate day, Instant now) {
        this.grantees = grantees;
        this.permits = all.stream()
                .filter(one -> grantees.contains(one.grantee()))
                .filter(one -> !one.endedBy(now))
                .toList();
        this.day = day;
    }

    @Override
    public boolean is(UUID id) {
        return id != null && grantees.contains(id);
    }

    @Override
    public boolean area(UUID person, Area area) {
        return reads(person, area, null);
    }

    @Override
    public boolean row(UUID person, Area area, UUID item) {
        return !withheld(item) && (area(person, area) || (item != null && reads(person, area, item)));
    }

    @Override
    public boolean isFamily(UUID person) {
        return person != null
                && permits.stream().anyMatch(one -> one.person().value().equals(person) && one.right() == Right.BARRED);
    }

    @Override
    public boolean withheld(UUID item) {
        return item != null
                && permits.stream().anyMatch(one -> one.right() == Right.WITHHELD && item.equals(one.item()));
    }

    private boolean reads(UUID person, Area area, UUID item) {
        List<Permit> about = permits.stream()
                .filter(one -> one.person().value().equals(person))
                .toList();
        return about.stream().noneMatch(one -> one.right() == Right.BARRED)
                && about.stream()
                        .anyMatch(one -> one.area() == area
                                && (item == null ? one.item() == null : item.equals(one.item()))
                                && one.right() != Right.BARRED
                                && one.right() != Right.WITHHELD
                                && one.holdsOn(day));
    }
}
