package no.individuellplan.core.protection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.coordinator.InMemoryChairs;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;
import no.individuellplan.core.need.InMemoryNeeds;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.InMemoryPersons;
import no.individuellplan.core.person.Person;

/** What was decided about protected addresses, seen by whoever coordinates. */
public final class InMemoryProtections implements Protections {
    private final Table<ProtectionLine> lines;
    private final InMemoryPersons persons;
    private final InMemoryNeeds needs;
    private final InMemoryChairs chairs;

    public InMemoryProtections(Memory memory, InMemoryPersons persons, InMemoryNeeds needs, InMemoryChairs chairs) {
        lines = memory.table(
                "address_protection",
                ProtectionLine::id,
                line -> new Place(line.person(), Area.COORDINATION, line.id()));
        this.persons = persons;
        this.needs = needs;
        this.chairs = chairs;
    }

    @Override
    public void add(ProtectionLine line) {
        lines.add(line);
    }

    @Override
    public ProtectionLedger visibleOf(PersonId person) {
        return new ProtectionLedger(lines.seen(line -> line.person().equals(person)));
    }

    @Override
    public ProtectionLedger ledgerOf(PersonId person) {
        return new ProtectionLedger(lines.where(line -> line.person().equals(person)));
    }

    @Override
    public AddressProtection levelOf(PersonId person) {
        return persons.recognise(person).map(Person::protection).orElse(AddressProtection.NONE);
    }

    @Override
    public void set(PersonId person, AddressProtection level) {
        Person standing = persons.recognise(person).orElseThrow();
        persons.save(new Person(
                standing.id(),
                standing.nationalIds(),
                standing.givenName(),
                standing.familyName(),
                standing.birthDate(),
                level,
                standing.municipality(),
                standing.version()));
    }

    @Override
    public List<PersonId> unattendedAt(UnitId unit) {
        return needs.all().stream()
                .filter(need -> need.receivingUnit().equals(unit) && isProtected(need.person()))
                .filter(need -> chairs.recognise(need.person())
                        .flatMap(chair -> Optional.ofNullable(chair.holder()))
                        .isEmpty())
                .filter(need -> ledgerOf(need.person()).team().stream().noneMatch(line -> unit.equals(line.unit())))
                .sorted(Comparator.comparing(Need::reportedAt))
                .map(Need::person)
                .toList();
    }

    /** Past any permit. */
    public List<ProtectionLine> all() {
        return lines.all();
    }
}
