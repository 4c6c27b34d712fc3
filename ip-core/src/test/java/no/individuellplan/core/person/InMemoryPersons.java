package no.individuellplan.core.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.memory.Table;

/** People, and who stands in what relation to whom. */
public final class InMemoryPersons implements Persons {
    private record Family(Set<PersonId> pair) {}

    private final Table<Person> people;
    /** Where to look; the row says whether it is so. */
    private final Map<NationalId, PersonId> byNumber = new HashMap<>();

    private final Table<Representation> representations;
    private final Table<Family> families;
    private final Table<DecisionCompetence> decisions;
    public final InMemoryMandates mandates;
    public final InMemoryOneParents oneParents;

    public InMemoryPersons(Memory memory) {
        people = memory.table("person", Person::id, one -> place(one.id()));
        representations = memory.table("representation", one -> one, one -> place(one.represented()));
        families = memory.table("family", Family::pair, one -> new Place(null, Area.IDENTITY, null));
        mandates = new InMemoryMandates(memory);
        oneParents = new InMemoryOneParents(memory);
        decisions = memory.table("decision_competence", one -> one, one -> place(one.person()));
    }

    private static Place place(PersonId person) {
        return new Place(person, Area.IDENTITY, person.value());
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return people.seen(id);
    }

    @Override
    public Optional<Person> recognise(NationalId nationalId) {
        return Optional.ofNullable(byNumber.get(nationalId))
                .flatMap(people::find)
                .filter(one -> one.nationalIds().contains(nationalId));
    }

    @Override
    public Optional<String> nameOf(PersonId id) {
        return people.where(one -> one.id().equals(id)).stream()
                .map(Person::name)
                .findFirst();
    }

    @Override
    public void add(Person person) {
        if (person.nationalIds().stream().anyMatch(number -> recognise(number).isPresent())) {
            throw new IllegalStateException("A number belongs to one person");
        }
        people.add(person);
        person.nationalIds().forEach(number -> byNumber.put(number, person.id()));
    }

    @Override
    public void save(Person person) {
        people.save(person);
        person.nationalIds().forEach(number -> byNumber.put(number, person.id()));
    }

    @Override
    public List<Representation> representativesOf(PersonId person, LocalDate date) {
        return representativesFrom(person, date).stream()
                .filter(one -> one.holdsOn(date))
                .toList();
    }

    @Override
    public List<Representation> representativesFrom(PersonId person, LocalDate date) {
        return Stream.concat(
                        representations
                                .where(one -> one.represented().equals(person)
                                        && (one.holdsOn(date) || one.from().isAfter(date)))
                                .stream(),
                        mandates.from(date).filter(one -> one.represented().equals(person)))
                .toList();
    }

    /** Found by the representative and by the platform itself. */
    @Override
    public List<Representation> representedBy(PersonId representative, LocalDate date) {
        boolean asks = Acting.current()
                .filter(actor ->
                        actor instanceof Actor.System || actor.grantees().contains(representative.value()))
                .isPresent();
        return asks
                ? Stream.concat(
                                representations
                                        .where(one -> one.representative().equals(representative) && one.holdsOn(date))
                                        .stream(),
                                mandates.from(date)
                                        .filter(one ->
                                                one.representative().equals(representative) && one.holdsOn(date)))
                        .toList()
                : List.of();
    }

    @Override
    public void add(Representation representation) {
        representations.add(representation);
    }

    @Override
    public boolean areFamily(PersonId one, PersonId other) {
        return !one.equals(other) && families.find(Set.of(one, other)).isPresent();
    }

    @Override
    public Set<PersonId> familyOf(PersonId person) {
        return families.where(one -> one.pair().contains(person)).stream()
                .flatMap(one -> one.pair().stream())
                .filter(other -> !other.equals(person))
                .collect(Collectors.toSet());
    }

    @Override
    public void addFamily(PersonId one, PersonId other) {
        families.put(new Family(Set.of(one, other)));
    }

    @Override
    public void add(DecisionCompetence decision) {
        decisions.add(decision);
    }

    @Override
    public List<DecisionCompetence> decisionsOnCompetence(PersonId person, LocalDate date) {
        return decisions.where(one -> one.person().equals(person) && one.holdsOn(date)).stream()
                .sorted(Comparator.comparing(DecisionCompetence::decidedOn).reversed())
                .toList();
    }

    @Override
    public void endLackOfCompetence(PersonId person, LocalDate today, EmploymentId by, String why) {
        decisionsOnCompetence(person, today).forEach(one -> {
            decisions.remove(one);
            decisions.put(Records.with(one, "endedOn", today));
        });
    }

    /** Past any permit. */
    public Optional<Person> recognise(PersonId id) {
        return people.find(id);
    }

    /** Past any permit. */
    public List<Person> all() {
        return people.all();
    }

    /** Past any permit: everyone who represents the person, has, or will. */
    public Set<PersonId> representativesEver(PersonId person) {
        return Stream.concat(
                        representations.where(one -> one.represented().equals(person)).stream(),
                        mandates.of(person).stream().map(Mandate::given))
                .map(Representation::representative)
                .collect(Collectors.toSet());
    }

    /** Ends a representation: a guardian is replaced, parental responsibility moves. */
    public void end(Representation representation, LocalDate lastDay) {
        representations.remove(representation);
        representations.put(new Representation(
                representation.represented(),
                representation.representative(),
                representation.kind(),
                representation.scope(),
                representation.from(),
                lastDay));
    }
}
