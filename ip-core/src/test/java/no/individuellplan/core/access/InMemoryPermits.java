package no.individuellplan.core.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Journal;
import no.individuellplan.core.memory.Place;

/** Permits by person, and what follows from them for the one who acts: the same question row-level security asks. */
public final class InMemoryPermits implements Permits {
    private final Map<PersonId, List<Permit>> byPerson = new HashMap<>();
    private final Clock clock;
    private final Journal journal;

    public InMemoryPermits(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<Permit> of(Set<UUID> grantees, PersonId person) {
        return about(person).stream()
                .filter(permit -> grantees.contains(permit.grantee()))
                .filter(this::lasts)
                .toList();
    }

    private boolean lasts(Permit permit) {
        return permit.endsAt() == null || !permit.endedBy(clock.instant());
    }

    @Override
    public List<Permit> of(Set<UUID> grantees) {
        return byPerson.values().stream()
                .flatMap(List::stream)
                .filter(permit -> grantees.contains(permit.grantee()))
                .filter(this::lasts)
                .toList();
    }

    @Override
    public List<Permit> everybodys(PersonId person) {
        return about(person).stream().filter(this::lasts).toList();
    }

    @Override
    public void replace(PersonId person, Collection<Permit> permits) {
        List<Permit> before = byPerson.put(person, permits.stream().distinct().toList());
        journal.record(new Journal.Change("permit", new Place(person, null, null), null, before, permits), () -> {
            if (before == null) {
                byPerson.remove(person);
            } else {
                byPerson.put(person, before);
            }
        });
    }

    /** Past any permit. */
    public List<Permit> about(PersonId person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** Whether the one who acts now may see what lies there. Nobody acting sees nothing; the platform itself sees all. */
    public boolean see(Place place) {
        return Acting.current()
                .map(actor -> actor instanceof Actor.System || allows(actor, place, Permit.Right.READ))
                .orElse(false);
    }

    /** As they stand now, for asking later what somebody was allowed then. */
    public Map<PersonId, List<Permit>> copy() {
        return Map.copyOf(byPerson);
    }

    /** Whether a permit in force today is good for it and no bar stands. */
    public boolean allows(Actor actor, Place place, Permit.Right right) {
        return allows(byPerson, actor, place, right, LocalDate.now(clock), this::lasts);
    }

    /** Whether one of these permits that last whole days is good for it on a date and none of them is a bar. */
    public static boolean allows(
            Map<PersonId, List<Permit>> permits, Actor actor, Place place, Permit.Right right, LocalDate today) {
        return allows(permits, actor, place, right, today, permit -> permit.endsAt() == null);
    }

    private static boolean allows(
            Map<PersonId, List<Permit>> permits,
            Actor actor,
            Place place,
            Permit.Right right,
            LocalDate today,
            Predicate<Permit> lasting) {
        if (place.person() == null) {
            return false;
        }
        List<Permit> held = permits.getOrDefault(place.person(), List.of()).stream()
                .filter(permit -> actor.grantees().contains(permit.grantee()))
                .filter(lasting)
                .toList();
        return held.stream()
                        .noneMatch(permit -> permit.right() == Permit.Right.BARRED
                                || (permit.right() == Permit.Right.WITHHELD
                                        && permit.item().equals(place.item())))
                && held.stream()
                        .anyMatch(permit -> permit.area() == place.area()
                                && (permit.item() == null || permit.item().equals(place.item()))
                                && permit.allows(right)
                                && permit.holdsOn(today));
    }
}
