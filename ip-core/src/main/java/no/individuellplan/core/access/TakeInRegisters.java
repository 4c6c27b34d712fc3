package no.individuellplan.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.DecisionCompetence;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.Representation;

/**
 * Takes in what registers say: organisations, staff, people with birth date and protection, who has parental
 * responsibility or a mandate, who is family. For the platform's own actor only.
 */
@ApplicationScoped
public class TakeInRegisters {
    private final Agencies agencies;
    private final Staff staff;
    private final Persons persons;
    private final RenewPermits renew;

    public TakeInRegisters(Agencies agencies, Staff staff, Persons persons, RenewPermits renew) {
        this.agencies = agencies;
        this.staff = staff;
        this.persons = persons;
        this.renew = renew;
    }

    /** Whether nothing has been taken in yet. */
    @Transactional
    public boolean empty() {
        return agencies.agencies().isEmpty();
    }

    @Transactional
    public void agency(Actor.System actor, Agency agency, List<ServiceUnit> units) {
        agencies.add(agency);
        units.forEach(agencies::add);
    }

    @Transactional
    public Employee employee(Actor.System actor, NationalId number, String name, String hprNumber, UnitId unit) {
        return staff.find(number, unit).orElseGet(() -> staff.add(number, name, hprNumber, unit));
    }

    @Transactional
    public void person(Actor.System actor, Person person) {
        persons.add(person);
        renew.about(person.id());
    }

    @Transactional
    public void representation(Actor.System actor, Representation representation) {
        persons.add(representation);
        renew.about(representation.represented());
    }

    @Transactional
    public void family(Actor.System actor, Person one, Person other) {
        persons.addFamily(one.id(), other.id());
        renew.about(one.id());
        renew.about(other.id());
    }

    /** A reasoned decision by health personnel that the person lacks competence for this kind of decision (PBRL-25). */
    @Transactional
    public void lackOfCompetence(Actor.System actor, DecisionCompetence decision) {
        persons.add(decision);
        renew.about(decision.person());
    }
}
