package no.individuellplan.core.agency;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.ProfessionalId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** Those at work. That a professional is also a person here is looked up each time, since either may come first. */
public final class InMemoryStaff implements Staff {
    private record Employment(
            EmploymentId id, ProfessionalId professional, NationalId number, UnitId unit, String name, String hpr) {}

    private final Table<Employment> employments;
    private final Agencies agencies;
    private final Persons persons;
    private final Ids ids;

    public InMemoryStaff(Memory memory, Agencies agencies, Persons persons, Ids ids) {
        employments = memory.table("employment", Employment::id, one -> new Place(null, null, null));
        this.agencies = agencies;
        this.persons = persons;
        this.ids = ids;
    }

    @Override
    public Optional<Employee> find(EmploymentId id) {
        return employments.find(id).map(this::employee);
    }

    @Override
    public Optional<Colleague> colleague(EmploymentId id) {
        return employments.find(id).map(InMemoryStaff::colleague);
    }

    @Override
    public Optional<Colleague> colleague(NationalId nationalId, UnitId unit) {
        return employment(nationalId, unit).map(InMemoryStaff::colleague);
    }

    @Override
    public Optional<Employee> find(NationalId nationalId, UnitId unit) {
        return employment(nationalId, unit).map(this::employee);
    }

    @Override
    public Employee add(NationalId nationalId, String name, String hprNumber, UnitId unit) {
        if (find(nationalId, unit).isPresent()) {
            throw new IllegalStateException("Works there already");
        }
        ProfessionalId professional = employments.where(one -> one.number().equals(nationalId)).stream()
                .findFirst()
                .map(Employment::professional)
                .orElseGet(() -> new ProfessionalId(ids.next()));
        Employment employment =
                new Employment(new EmploymentId(ids.next()), professional, nationalId, unit, name, hprNumber);
        employments.add(employment);
        return employee(employment);
    }

    @Override
    public List<Employee> of(UnitId unit) {
        return employments.where(one -> one.unit().equals(unit)).stream()
                .map(this::employee)
                .sorted(Comparator.comparing(Employee::name))
                .toList();
    }

    /** Every employment of a person who is also known as a person. */
    public List<Employee> heldBy(PersonId person) {
        return employments.all().stream()
                .map(this::employee)
                .filter(one -> person.equals(one.ownPerson()))
                .toList();
    }

    /** Everybody. */
    public List<Employee> all() {
        return employments.all().stream().map(this::employee).toList();
    }

    private Optional<Employment> employment(NationalId nationalId, UnitId unit) {
        return employments
                .where(one -> one.number().equals(nationalId) && one.unit().equals(unit))
                .stream()
                .findFirst();
    }

    private static Colleague colleague(Employment one) {
        return new Colleague(one.id(), one.unit(), one.name(), one.hpr());
    }

    private Employee employee(Employment one) {
        return new Employee(
                one.id(),
                one.professional(),
                one.unit(),
                agencies.unit(one.unit()).orElseThrow().agency(),
                one.name(),
                one.hpr(),
                persons.recognise(one.number()).map(Person::id).orElse(null));
    }
}
