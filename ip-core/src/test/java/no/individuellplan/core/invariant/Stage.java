package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.person.DecisionCompetence;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.Numbers;
import no.individuellplan.core.world.Ports;
import no.individuellplan.core.world.UseCases;
import no.individuellplan.core.world.World;

/** A world with people of every age and tie, and chance that picks who does what about whom. */
final class Stage {
    final World world;
    final Ports ports;
    final UseCases use;
    final Cast cast;
    final Chance chance;
    final List<Actor.Professional> staff = new ArrayList<>();
    private final List<Actor> everybody = new ArrayList<>();

    Stage(long seed) {
        chance = new Chance(seed);
        world = World.aWorld(LocalDate.of(2026, 1, 5).plusDays(chance.below(700)));
        ports = world.ports;
        use = world.useCases;
        cast = world.cast;
        peopleOnTheEdge();
        cast.renewAll(world);
        staff.addAll(
                List.of(cast.turid, cast.gry, cast.liv, cast.marit, cast.jonas, cast.ingrid, cast.henrik, cast.siv));
        everybody.addAll(staff);
        ports.persons.all().forEach(person -> everybody.add(Cast.self(person)));
        everybody.add(new Actor.Visitor(Numbers.synthetic(LocalDate.of(1970, 2, 3), 5), "En som ser seg om"));
        everybody.add(Cast.platform());
    }

    /** Soon 7, 12, 16 and 18; born on 29 February; a guardian for money only; a birth date nobody knows. */
    private void peopleOnTheEdge() {
        LocalDate today = world.today();
        child("Sol", today.minusYears(7).plusDays(40), cast.tone);
        child("Lea", today.minusYears(12).plusDays(90), cast.hilde);
        child("Jon", today.minusYears(16).plusDays(60), cast.hilde);
        child("Kim", today.minusYears(18).plusDays(80), cast.tone);
        child("Skudd", LocalDate.of(2012, 2, 29), cast.morten);
        Person magnus = born("Magnus", LocalDate.of(1950, 1, 1));
        ports.persons.add(new Representation(
                magnus.id(),
                cast.guri.id(),
                Kind.GUARDIAN,
                Set.of(Representation.Scope.ECONOMY),
                LocalDate.of(2000, 1, 1),
                null));
        lacksCompetence(magnus, today);
        lacksCompetence(cast.asbjorn, today);
        cast.person(
                "Uten",
                "Dato",
                null,
                Numbers.synthetic(LocalDate.of(1990, 1, 1), 7).digits());
    }

    private void child(String name, LocalDate born, Person parent) {
        cast.represents(parent, born(name, born), Kind.PARENT);
    }

    /** The number says another date than the register: ages must come from the register (I16). */
    private Person born(String name, LocalDate born) {
        NationalId number = Numbers.synthetic(born.plusYears(11).plusDays(17), 3);
        return cast.person(name, "Tenkt", born.toString(), number.digits());
    }

    void lacksCompetence(Person person, LocalDate from) {
        ports.persons.add(new DecisionCompetence(
                person.id(),
                cast.ingrid.employment(),
                "Forstår ikke hva en plan er nå",
                "Pårørende",
                from,
                from.plusDays(120)));
    }

    void hired(Actor.Professional newcomer) {
        if (staff.stream().noneMatch(one -> one.employment().equals(newcomer.employment()))) {
            staff.add(newcomer);
            everybody.add(newcomer);
        }
    }

    LocalDate today() {
        return world.today();
    }

    Actor anybody() {
        return chance.of(everybody);
    }

    Actor.Professional anybodyAtWork() {
        return chance.of(staff);
    }

    /** Mostly the one whose turn it is. */
    Actor mostly(Actor right) {
        return chance.in(1, 8) ? anybody() : right;
    }

    Actor.Professional mostlyAtWork(Actor.Professional right) {
        return right == null || chance.in(1, 8) ? anybodyAtWork() : right;
    }

    Person anyPerson() {
        return chance.of(ports.persons.all());
    }

    ServiceUnit anyUnit() {
        return chance.of(ports.agencies.units());
    }

    UnitId unitOrNone() {
        return chance.in(1, 30) ? new UnitId(UUID.randomUUID()) : anyUnit().id();
    }

    Optional<Need> anyNeed() {
        return chance.maybe(ports.needs.all());
    }

    /** Mostly an open one. */
    Optional<IndividualPlan> anyPlan() {
        List<IndividualPlan> open =
                ports.plans.all().stream().filter(plan -> plan.state().open()).toList();
        return chance.maybe(open.isEmpty() || chance.in(1, 25) ? ports.plans.all() : open);
    }

    /** The person, or one of those who act for them, in either guise. */
    Actor forPerson(PersonId id) {
        Person person = ports.persons.recognise(id).orElseThrow();
        List<Representation> others = ports.persons.representativesOf(id, today());
        if (others.isEmpty() || chance.in(1, 4)) {
            return Cast.self(person);
        }
        Representation one = chance.of(others);
        Person who = ports.persons.recognise(one.representative()).orElseThrow();
        return chance.in(1, 3) ? Cast.self(who) : Cast.acting(who, person, one.kind());
    }

    /** The one in the chair, if any. */
    Actor.Professional coordinator(PersonId person) {
        return ports.chairs
                .recognise(person)
                .map(CoordinatorChair::holder)
                .flatMap(this::atWork)
                .orElse(null);
    }

    /** The coordinator, the person, or one who acts for them. */
    Actor onThePlan(IndividualPlan plan) {
        Actor coordinator = coordinator(plan.person());
        return coordinator == null || chance.in(1, 3) ? forPerson(plan.person()) : coordinator;
    }

    Optional<Actor.Professional> atWork(EmploymentId employment) {
        return staff.stream().filter(one -> one.employment().equals(employment)).findFirst();
    }

    /** Somebody at work in the unit. */
    Actor.Professional in(UnitId unit) {
        return chance.maybe(
                        staff.stream().filter(one -> one.unit().equals(unit)).toList())
                .orElse(null);
    }
}
