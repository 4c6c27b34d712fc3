package no.individuellplan.store.world;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.SignIn;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.world.Numbers;

/** Makes services, staff and people that nobody has made before; every test has its own. */
@ApplicationScoped
public class Register {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Work work;
    private final Agencies agencies;
    private final Staff staff;
    private final Persons persons;
    private final RenewPermits renew;
    private final Ids ids;

    Register(Work work, Agencies agencies, Staff staff, Persons persons, RenewPermits renew, Ids ids) {
        this.work = work;
        this.agencies = agencies;
        this.staff = staff;
        this.persons = persons;
        this.renew = renew;
        this.ids = ids;
    }

    public Agency agency(Agency.Kind kind) {
        int number = COUNT.incrementAndGet();
        Agency agency =
                new Agency(new AgencyId(ids.next()), "Etat " + number, kind, org(number), her(number), "99" + number);
        work.run(Work.PLATFORM, () -> agencies.add(agency));
        return agency;
    }

    public ServiceUnit unit(Agency agency, boolean coordinating) {
        int number = COUNT.incrementAndGet();
        ServiceUnit unit = new ServiceUnit(
                new UnitId(ids.next()),
                agency.id(),
                "Enhet " + number,
                org(number),
                her(number),
                coordinating,
                "00000000");
        work.run(Work.PLATFORM, () -> agencies.add(unit));
        return unit;
    }

    public NationalId number() {
        return Numbers.synthetic(LocalDate.of(1950, 1, 1).plusDays(COUNT.incrementAndGet()), 0);
    }

    public Actor.Professional employee(ServiceUnit unit) {
        return employee(unit, number());
    }

    public Actor.Professional employee(ServiceUnit unit, NationalId number) {
        return work.as(Work.PLATFORM, () -> {
            Employee who = staff.add(number, "Ansatt " + COUNT.incrementAndGet(), null, unit.id());
            Agency agency = agencies.agency(unit.agency()).orElseThrow();
            return new Actor.Professional(
                    who.id(),
                    unit.id(),
                    unit.agency(),
                    who.name(),
                    SignIn.organisation(unit, agency),
                    who.hprNumber(),
                    unit.coordinatingUnit());
        });
    }

    public Person person() {
        return person(LocalDate.of(1990, 4, 15), number());
    }

    public Person person(LocalDate born, NationalId number) {
        Person person = new Person(
                new PersonId(ids.next()),
                List.of(number),
                "Prøve",
                "Person " + COUNT.incrementAndGet(),
                born,
                AddressProtection.NONE,
                "9901",
                0);
        work.run(Work.PLATFORM, () -> {
            persons.add(person);
            renew.about(person.id());
        });
        return person;
    }

    public void represents(Person who, Person whom, Representation.Kind kind, LocalDate until) {
        work.run(Work.PLATFORM, () -> {
            persons.add(new Representation(
                    whom.id(),
                    who.id(),
                    kind,
                    Set.of(Representation.Scope.HEALTH_AND_WELFARE),
                    LocalDate.of(2000, 1, 1),
                    until));
            renew.about(whom.id());
        });
    }

    private static String org(int number) {
        return "3109%05d".formatted(number);
    }

    private static String her(int number) {
        return "999%05d".formatted(number);
    }
}
