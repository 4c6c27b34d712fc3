package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.TakeInRegisters;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.Representation.Scope;
import no.individuellplan.web.worlds.Place.Relative;
import no.individuellplan.web.worlds.World.Close;

/** A person of any age with whoever is around them, as the registers have it. */
@ApplicationScoped
class Families {
    private final People people;
    private final TakeInRegisters registers;
    private final Clock clock;

    Families(People people, TakeInRegisters registers, Clock clock) {
        this.people = people;
        this.registers = registers;
        this.clock = clock;
    }

    World begin(long seed, Place place) {
        World world = new World(seed, place);
        Luck luck = world.luck;
        LocalDate today = LocalDate.now(clock);
        LocalDate born = born(luck, today);
        if (luck.percent(2)) {
            Relative one = luck.of(place.own());
            world.isAbout(one.person(), one.login());
            world.note("about one who works here");
            return world;
        }
        Person person = people.add("Person", born, people.number(), protection(luck));
        world.isAbout(person, people.login(person));
        world.note("born " + born + ", begun " + today + ", " + person.protection());
        boolean child = born != null && born.isAfter(today.minusYears(18));
        for (int parents = child ? luck.of(0, 1, 1, 2, 2, 2) : luck.of(0, 0, 0, 1); parents > 0; parents--) {
            represented(world, Kind.PARENT);
        }
        if (luck.percent(child ? 5 : 25)) {
            represented(world, luck.of(Kind.GUARDIAN, Kind.GUARDIAN, Kind.FUTURE_ATTORNEY, Kind.ATTORNEY));
        }
        for (int others = luck.of(0, 1, 1, 2); others > 0; others--) {
            Close one = somebody(world, null);
            world.close.add(one);
        }
        if (luck.percent(12)) {
            Relative relative = luck.of(place.own());
            Acting.run(Places.PLATFORM, () -> registers.family(Places.PLATFORM, world.person(), relative.person()));
            world.note("family of " + Deeds.who(world, relative.worker().actor()));
        }
        return world;
    }

    private static AddressProtection protection(Luck luck) {
        return luck.percent(75) ? AddressProtection.NONE : luck.of(AddressProtection.values());
    }

    /** Of every age, more of them with a birthday that matters on the way, some on 29 February, some nobody knows. */
    private static LocalDate born(Luck luck, LocalDate today) {
        int kind = luck.below(100);
        if (kind < 40) {
            int age = luck.of(7, 12, 12, 16, 16, 16, 16, 18, 18, 18);
            return today.plusDays(luck.of(-1, 0, 1, 40, 99, 100, 101, 199, 200, 201))
                    .minusYears(age);
        }
        if (kind < 45) {
            return LocalDate.of(luck.of(2008, 2012, 2016), 2, 29);
        }
        if (kind < 47) {
            return null;
        }
        return today.minusDays(luck.between(300, kind < 70 ? 6_500 : 33_000));
    }

    private void represented(World world, Kind kind) {
        Close one = somebody(world, kind);
        LocalDate today = LocalDate.now(clock);
        Luck luck = world.luck;
        LocalDate from = luck.percent(92) ? LocalDate.of(2000, 1, 1) : today.plusDays(luck.of(50, 60));
        LocalDate until = luck.percent(75) ? null : today.plusDays(luck.of(60, 99, 100, 150, 199, 200, 300));
        Scope scope = kind == Kind.PARENT || luck.percent(80) ? Scope.HEALTH_AND_WELFARE : Scope.ECONOMY;
        Representation representation =
                new Representation(world.id(), one.person().id(), kind, Set.of(scope), from, until);
        Acting.run(Places.PLATFORM, () -> registers.representation(Places.PLATFORM, representation));
        world.close.add(one);
        world.note(kind + " " + one.person().name() + " " + scope + " " + from + ".." + until);
    }

    /**
     * Mostly somebody new; sometimes one who works here, but not with a mandate, which may end: what shuts them out at work
     * then stands until the person's permits are worked out anew.
     */
    private Close somebody(World world, Kind kind) {
        Luck luck = world.luck;
        if (luck.percent(8) && (kind == null || kind == Kind.PARENT)) {
            Relative one = luck.of(world.place.own());
            boolean known =
                    world.close.stream().anyMatch(other -> other.person().equals(one.person()));
            if (!known && !one.person().equals(world.person())) {
                return new Close(one.person(), one.login(), kind);
            }
        }
        Person person =
                people.add("Annen" + world.close.size(), LocalDate.now(clock).minusYears(45), people.number());
        return new Close(person, people.login(person), kind);
    }
}
