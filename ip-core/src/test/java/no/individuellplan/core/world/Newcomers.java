package no.individuellplan.core.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanState;
import no.individuellplan.core.plan.Plans;

/** Puts into a store what no test before has put there, and gives permits by hand: what a port's contract begins with. */
public final class Newcomers {
    public static final Actor.System PLATFORM = new Actor.System("contract");

    private static final AtomicInteger COUNT = new AtomicInteger(50_000);

    private final AtomicLong latest = new AtomicLong();

    private final Store store;

    public Newcomers(Store store) {
        this.store = store;
    }

    public Agency agency() {
        int number = COUNT.incrementAndGet();
        Agency agency = new Agency(
                new AgencyId(store.ids().next()),
                "Etat " + number,
                Agency.Kind.MUNICIPALITY,
                "3109" + number,
                "999" + number,
                "99" + number);
        store.run(PLATFORM, () -> store.agencies().add(agency));
        return agency;
    }

    public ServiceUnit unit(Agency agency, boolean coordinating) {
        int number = COUNT.incrementAndGet();
        ServiceUnit unit = new ServiceUnit(
                new UnitId(store.ids().next()),
                agency.id(),
                "Enhet " + number,
                "3109" + number,
                "999" + number,
                coordinating,
                null);
        store.run(PLATFORM, () -> store.agencies().add(unit));
        return unit;
    }

    public NationalId number() {
        return Numbers.synthetic(LocalDate.of(1850, 1, 1).plusDays(COUNT.incrementAndGet()), 1);
    }

    public Actor.Professional employee(ServiceUnit unit) {
        Employee who = store.as(PLATFORM, () -> store.staff()
                .add(number(), "Ansatt " + COUNT.incrementAndGet(), "99000999", unit.id()));
        return new Actor.Professional(
                who.id(), unit.id(), unit.agency(), who.name(), unit.name(), who.hprNumber(), unit.coordinatingUnit());
    }

    public Person person() {
        return person(number());
    }

    public Person person(NationalId... newestFirst) {
        Person person = new Person(
                new PersonId(store.ids().next()),
                Arrays.asList(newestFirst),
                "Prøve",
                "Person " + COUNT.incrementAndGet(),
                LocalDate.of(1990, 4, 15),
                AddressProtection.NONE,
                "9901",
                0);
        store.run(PLATFORM, () -> {
            store.persons().add(person);
            store.permits().replace(person.id(), own(person));
        });
        return person;
    }

    /** A person with a plan in preparation. */
    public IndividualPlan plan(Person person) {
        Agency agency = agency();
        Instant now = now();
        IndividualPlan plan = new IndividualPlan(
                new PlanId(store.ids().next()),
                person.id(),
                null,
                PlanState.IN_PREPARATION,
                agency.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                now,
                now,
                0);
        store.run(self(person), () -> {
            store.plans().add(plan);
            store.plans().add(new Plans.Responsibility(plan.id(), person.id(), agency.id(), now, "LAW"));
        });
        return plan;
    }

    /** Lets the actor have these permits about the person, beside the person's own. */
    public void permit(Person person, Permit... permits) {
        List<Permit> all = new ArrayList<>(own(person));
        all.addAll(Arrays.asList(permits));
        store.run(PLATFORM, () -> store.permits().replace(person.id(), all));
    }

    /** A permit for the whole area, with no end. */
    public static Permit area(Actor.Professional who, Person person, Area area, Right right) {
        return new Permit(who.employment().value(), person.id(), area, null, right, Basis.CONSENT, null, null);
    }

    public static Actor.Citizen self(Person person) {
        return new Actor.Citizen(person.id(), person.name());
    }

    /** Now, to the precision that is kept, and later than ever before. */
    public Instant now() {
        long now = store.clock().millis();
        return Instant.ofEpochMilli(latest.updateAndGet(before -> Math.max(before + 1, now)));
    }

    private static List<Permit> own(Person person) {
        return Arrays.stream(Area.values())
                .map(area ->
                        new Permit(person.id().value(), person.id(), area, null, Right.WRITE, Basis.OWN, null, null))
                .toList();
    }
}
